Instance: goal-target-measure
InstanceOf: SearchParameter
Usage: #definition
Title: "Goals by what their target measures"
Description: "Finds goals by what their target measures."
* insert SearchParameterOfOurs(goal-target-measure, GoalTargetMeasure, target-measure)
* description = "Finds goals by what their target measures."
* base[+] = #Goal
* type = #token
* expression = "Goal.target.measure"
