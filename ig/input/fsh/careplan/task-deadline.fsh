Instance: task-deadline
InstanceOf: SearchParameter
Usage: #definition
Title: "Tasks by deadline"
Description: "Finds tasks by when they are to be done: a worklist, and what is overdue."
* insert SearchParameterOfOurs(task-deadline, TaskDeadline, deadline)
* description = "Finds tasks by when they are to be done: a worklist, and what is overdue."
* base[+] = #Task
* type = #date
* expression = "Task.restriction.period.end"
