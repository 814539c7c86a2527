Instance: validate
InstanceOf: OperationDefinition
Usage: #definition
Title: "Validate"
Description: "Says what the server would say about a resource if it were sent to be stored, without storing it."
* url = "https://w3id.org/whatmatters/fhir/OperationDefinition/validate"
* name = "ValidateResource"
* title = "Validate"
* insert NorwegianInstanceTitle([["Kontroll mot profilen"]], [["Kontroll mot profilen"]])
* status = #draft
* experimental = false
* kind = #operation
* description = "Says what the server would say about a resource if it were sent to be stored, without storing it."
* affectsState = false
* code = #validate
* base = "http://hl7.org/fhir/OperationDefinition/Resource-validate"
* resource[+] = #Resource
* system = false
* type = true
* instance = true
* parameter[+].name = #resource
* parameter[=].use = #in
* parameter[=].min = 1
* parameter[=].max = "1"
* parameter[=].documentation = "What is to be checked; a Bundle is checked entry by entry."
* parameter[=].type = #Resource
* parameter[+].name = #mode
* parameter[=].use = #in
* parameter[=].min = 0
* parameter[=].max = "1"
* parameter[=].documentation = "create, update or profile; with update the id in the content must be that of the address. What deletes is not validated."
* parameter[=].type = #code
* parameter[+].name = #profile
* parameter[=].use = #in
* parameter[=].min = 0
* parameter[=].max = "1"
* parameter[=].documentation = "A profile to check it against, beside those it names and those it is held to by its content."
* parameter[=].type = #uri
* parameter[+].name = #return
* parameter[=].use = #out
* parameter[=].min = 1
* parameter[=].max = "1"
* parameter[=].documentation = "Each fault with its place and a sentence to act on."
* parameter[=].type = #OperationOutcome
