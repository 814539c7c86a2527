Instance: goal-expressed-by
InstanceOf: SearchParameter
Usage: #definition
Title: "Goals by who expressed them"
Description: "Finds goals by the person who said them."
* insert SearchParameterOfOurs(goal-expressed-by, GoalExpressedBy, expressed-by)
* description = "Finds goals by the person who said them."
* base[+] = #Goal
* type = #reference
* expression = "Goal.expressedBy"
* target[+] = #Patient
* target[+] = #RelatedPerson
* target[+] = #Practitioner
* target[+] = #PractitionerRole
