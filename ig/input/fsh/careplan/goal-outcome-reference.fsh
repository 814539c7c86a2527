Instance: goal-outcome-reference
InstanceOf: SearchParameter
Usage: #definition
Title: "Goals by outcome"
Description: "Finds goals by an observation that is listed as their outcome."
* insert SearchParameterOfOurs(goal-outcome-reference, GoalOutcomeReference, outcome-reference)
* description = "Finds goals by an observation that is listed as their outcome."
* base[+] = #Goal
* type = #reference
* expression = "Goal.outcomeReference"
* target[+] = #Observation
