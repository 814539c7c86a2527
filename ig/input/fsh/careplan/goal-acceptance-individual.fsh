Instance: goal-acceptance-individual
InstanceOf: SearchParameter
Usage: #definition
Title: "Goals by who was asked to accept"
Description: "Finds goals by a person whose acceptance is noted, whatever the answer."
* insert SearchParameterOfOurs(goal-acceptance-individual, GoalAcceptanceIndividual, acceptance-individual)
* description = "Finds goals by a person whose acceptance is noted, whatever the answer."
* base[+] = #Goal
* type = #reference
* expression = "Goal.extension.where(url='http://hl7.org/fhir/StructureDefinition/goal-acceptance').extension.where(url='individual').value.ofType(Reference)"
* target[+] = #Patient
* target[+] = #RelatedPerson
* target[+] = #Practitioner
