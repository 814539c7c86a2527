Instance: careplan-contributor
InstanceOf: SearchParameter
Usage: #definition
Title: "Plans by contributor"
Description: "Finds plans by who contributed to them."
* insert SearchParameterOfOurs(careplan-contributor, CarePlanContributor, contributor)
* description = "Finds plans by who contributed to them."
* base[+] = #CarePlan
* type = #reference
* expression = "CarePlan.contributor"
* target[+] = #Patient
* target[+] = #Practitioner
* target[+] = #PractitionerRole
* target[+] = #Device
* target[+] = #RelatedPerson
* target[+] = #Organization
* target[+] = #CareTeam
