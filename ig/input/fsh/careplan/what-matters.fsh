Instance: what-matters
InstanceOf: OperationDefinition
Usage: #definition
Title: "What matters"
Description: "The shared picture of one person as a FHIR document with readable text: the goals in own words with their scores and who agrees, the parts of the plan, what is to be done, and who takes part."
* url = "https://w3id.org/whatmatters/fhir/OperationDefinition/what-matters"
* name = "WhatMatters"
* title = "What matters"
* insert NorwegianInstanceTitle([["Hva er viktig"]], [["Kva er viktig"]])
* status = #draft
* experimental = false
* kind = #operation
* description = "The shared picture of one person as a FHIR document with readable text: the goals in own words with their scores and who agrees, the parts of the plan, what is to be done, and who takes part."
* affectsState = false
* code = #what-matters
* resource[+] = #Patient
* system = false
* type = false
* instance = true
* parameter[+].name = #asOf
* parameter[=].use = #in
* parameter[=].min = 0
* parameter[=].max = "1"
* parameter[=].documentation = "The picture as it was at this time; without it, now."
* parameter[=].type = #dateTime
* parameter[+].name = #return
* parameter[=].use = #out
* parameter[=].min = 1
* parameter[=].max = "1"
* parameter[=].documentation = "A document. What the caller may not see is left out as if it were not there."
* parameter[=].type = #Bundle
