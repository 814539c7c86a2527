Instance: task-input-reference
InstanceOf: SearchParameter
Usage: #definition
Title: "Tasks by input"
Description: "Finds tasks by something they are given, such as a questionnaire response."
* insert SearchParameterOfOurs(task-input-reference, TaskInputReference, input-reference)
* description = "Finds tasks by something they are given, such as a questionnaire response."
* base[+] = #Task
* type = #reference
* expression = "Task.input.value.ofType(Reference)"
