Instance: careplan-author
InstanceOf: SearchParameter
Usage: #definition
Title: "Plans by who is accountable"
Description: "Finds plans by the organisation or person who is accountable for them."
* insert SearchParameterOfOurs(careplan-author, CarePlanAuthor, author)
* description = "Finds plans by the organisation or person who is accountable for them."
* base[+] = #CarePlan
* type = #reference
* expression = "CarePlan.author"
* target[+] = #Patient
* target[+] = #Practitioner
* target[+] = #PractitionerRole
* target[+] = #Device
* target[+] = #RelatedPerson
* target[+] = #Organization
* target[+] = #CareTeam
