Instance: careplan-title
InstanceOf: SearchParameter
Usage: #definition
Title: "Plans by title"
Description: "Finds plans by the beginning of their title."
* insert SearchParameterOfOurs(careplan-title, CarePlanTitle, title)
* description = "Finds plans by the beginning of their title."
* base[+] = #CarePlan
* type = #string
* expression = "CarePlan.title"
