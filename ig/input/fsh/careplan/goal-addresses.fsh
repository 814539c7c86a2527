Instance: goal-addresses
InstanceOf: SearchParameter
Usage: #definition
Title: "Goals by what they address"
Description: "Finds goals by the condition, observation or other thing they are about."
* insert SearchParameterOfOurs(goal-addresses, GoalAddresses, addresses)
* description = "Finds goals by the condition, observation or other thing they are about."
* base[+] = #Goal
* type = #reference
* expression = "Goal.addresses"
* target[+] = #Condition
* target[+] = #Observation
* target[+] = #MedicationStatement
* target[+] = #NutritionOrder
* target[+] = #ServiceRequest
* target[+] = #RiskAssessment
