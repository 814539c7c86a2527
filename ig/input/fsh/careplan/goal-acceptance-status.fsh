Instance: goal-acceptance-status
InstanceOf: SearchParameter
Usage: #definition
Title: "Goals by acceptance"
Description: "Finds goals that somebody agrees to, disagrees with, or has not answered. It does not say who: combine it with acceptance-individual, and look at the goal."
* insert SearchParameterOfOurs(goal-acceptance-status, GoalAcceptanceStatus, acceptance-status)
* description = "Finds goals that somebody agrees to, disagrees with, or has not answered. It does not say who: combine it with acceptance-individual, and look at the goal."
* base[+] = #Goal
* type = #token
* expression = "Goal.extension.where(url='http://hl7.org/fhir/StructureDefinition/goal-acceptance').extension.where(url='status').value.ofType(code)"
