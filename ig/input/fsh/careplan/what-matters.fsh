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
* comment = "Unknown parameters are refused. The answer has an ETag: send it back in If-None-Match with the next GET, and get 304 while nothing has changed. With Accept: text/html the answer is a page to read and print."
* resource[+] = #Patient
* system = false
* type = true
* instance = true
* parameter[+].name = #identifier
* parameter[=].use = #in
* parameter[=].min = 0
* parameter[=].max = "1"
* parameter[=].documentation = "The person, by a national number or a number that a sender gave: on the type, where it is required, and in the body of a POST only. Not on an instance."
* parameter[=].type = #Identifier
* parameter[+].name = #asOf
* parameter[=].use = #in
* parameter[=].min = 0
* parameter[=].max = "1"
* parameter[=].documentation = "The picture as it was at this time, from history; a day counts to its end in Norway. Without it, now."
* parameter[=].type = #dateTime
* parameter[+].name = #careLevel
* parameter[=].use = #in
* parameter[=].min = 0
* parameter[=].max = "1"
* parameter[=].documentation = "Narrows plans, actions and tasks to one care level; goals, team and hand-overs are shown in any case."
* parameter[=].type = #code
* parameter[=].binding.strength = #required
* parameter[=].binding.valueSet = "https://w3id.org/whatmatters/fhir/ValueSet/care-levels"
* parameter[+].name = #return
* parameter[=].use = #out
* parameter[=].min = 1
* parameter[=].max = "1"
* parameter[=].documentation = "A document. What the caller may not see is left out as if it were not there, in the records and in the words."
* parameter[=].type = #Bundle
