Instance: goal-related-goal
InstanceOf: SearchParameter
Usage: #definition
Title: "Goals by a related goal"
Description: "Finds the goals that replace a goal, or are a step towards it."
* insert SearchParameterOfOurs(goal-related-goal, GoalRelatedGoal, related-goal)
* description = "Finds the goals that replace a goal, or are a step towards it."
* base[+] = #Goal
* type = #reference
* expression = "Goal.extension.where(url='http://hl7.org/fhir/StructureDefinition/goal-relationship').extension.where(url='target').value.ofType(Reference)"
* target[+] = #Goal
