Instance: server
InstanceOf: CapabilityStatement
Usage: #definition
Title: "What the server does"
Description: "The types, interactions and search parameters of the WhatMatters server. The server reads this statement: what is not in it is not there."
* url = "https://w3id.org/whatmatters/fhir/CapabilityStatement/server"
* name = "WhatMattersServer"
* title = "What the WhatMatters server does"
* insert NorwegianInstanceTitle([["Hva WhatMatters-tjeneren gjør"]], [["Kva WhatMatters-tenaren gjer"]])
* status = #draft
* experimental = false
* date = "2026-11-22"
* description = "The types, interactions and search parameters of the WhatMatters server. The server reads this statement: what is not in it is not there."
* kind = #requirements
* fhirVersion = #4.0.1
* format[+] = #json
* format[+] = #xml
* patchFormat[+] = #application/json-patch+json
* patchFormat[+] = #application/fhir+json
* implementationGuide = "https://w3id.org/whatmatters/fhir/ImplementationGuide/no.whatmatters.fhir"
* rest[0].mode = #server
* rest[0].documentation = "An unknown search parameter or modifier is refused with 400. A national identity number never stands in a URL: use POST [type]/_search. Another type than these is 404, but a whole Bundle can be validated at Bundle/$validate. Any POST may be sent with an Idempotency-Key: sent again within 24 hours by the same client and user to the same address, what writes is answered alike and carried out once; with other content it is 422. The same completed answers to a form, sent again by the same client, are one response."
* rest[0].security.cors = false
* rest[0].security.service = $security-service#SMART-on-FHIR
* rest[0].security.description = "Every request but this statement and /.well-known/smart-configuration needs an access token of an issuer that the operator has named, with proof of possession (DPoP, RFC 9449) unless the operator takes that issuer's tokens without. Scopes are those of SMART 2.2. Professionals send the attestation of the trust framework. See the guide's page on security."
* insert PeopleAndOrganisations
* insert GoalsAndPlans
* insert ClinicalContent
* insert FormsAndMeasures
* insert AccessAndNotification
* insert TheGuideItself
* rest[0].interaction[+].code = #transaction
* rest[0].interaction[+].code = #batch
