Instance: task-output-reference
InstanceOf: SearchParameter
Usage: #definition
Title: "Tasks by output"
Description: "Finds tasks by what came of them, such as a conversation."
* insert SearchParameterOfOurs(task-output-reference, TaskOutputReference, output-reference)
* description = "Finds tasks by what came of them, such as a conversation."
* base[+] = #Task
* type = #reference
* expression = "Task.output.value.ofType(Reference)"
