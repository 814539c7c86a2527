Instance: pertains-to-goal
InstanceOf: SearchParameter
Usage: #definition
Title: "Actions and tasks by goal"
Description: "Finds the actions and tasks that are for a goal."
* insert SearchParameterOfOurs(pertains-to-goal, PertainsToGoal, pertains-to-goal)
* description = "Finds the actions and tasks that are for a goal."
* base[+] = #ServiceRequest
* base[+] = #Task
* type = #reference
* expression = "ServiceRequest.extension('http://hl7.org/fhir/StructureDefinition/resource-pertainsToGoal').value.ofType(Reference) | Task.extension('http://hl7.org/fhir/StructureDefinition/resource-pertainsToGoal').value.ofType(Reference)"
* target[+] = #Goal
