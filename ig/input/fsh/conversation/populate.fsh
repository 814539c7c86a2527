Instance: populate
InstanceOf: OperationDefinition
Usage: #definition
Title: "Populate a form"
Description: "Fills in a form with what is known about the person, such as the goals and scores of the last conversation. It stores nothing."
* url = "https://w3id.org/whatmatters/fhir/OperationDefinition/populate"
* name = "PopulateForm"
* title = "Populate a form"
* insert NorwegianInstanceTitle([["Forhåndsutfylling"]], [["Førehandsutfylling"]])
* status = #draft
* experimental = false
* kind = #operation
* description = "Fills in a form with what is known about the person, such as the goals and scores of the last conversation. It stores nothing."
* affectsState = false
* code = #populate
* base = "http://hl7.org/fhir/uv/sdc/OperationDefinition/Questionnaire-populate"
* resource[+] = #Questionnaire
* system = false
* type = true
* instance = true
* parameter[+].name = #canonical
* parameter[=].use = #in
* parameter[=].min = 0
* parameter[=].max = "1"
* parameter[=].documentation = "The form as url|version, when the operation is called on the type."
* parameter[=].type = #canonical
* parameter[+].name = #subject
* parameter[=].use = #in
* parameter[=].min = 1
* parameter[=].max = "1"
* parameter[=].documentation = "The person."
* parameter[=].type = #Reference
* parameter[+].name = #context
* parameter[=].use = #in
* parameter[=].min = 0
* parameter[=].max = "*"
* parameter[=].documentation = "What else the form is started with."
* parameter[=].part[+].name = #name
* parameter[=].part[=].use = #in
* parameter[=].part[=].min = 1
* parameter[=].part[=].max = "1"
* parameter[=].part[=].documentation = "The name in the form: patient or user."
* parameter[=].part[=].type = #string
* parameter[=].part[+].name = #content
* parameter[=].part[=].use = #in
* parameter[=].part[=].min = 1
* parameter[=].part[=].max = "1"
* parameter[=].part[=].documentation = "What it stands for."
* parameter[=].part[=].type = #Reference
* parameter[+].name = #response
* parameter[=].use = #out
* parameter[=].min = 1
* parameter[=].max = "1"
* parameter[=].documentation = "The form, filled in, in progress."
* parameter[=].type = #QuestionnaireResponse
* parameter[+].name = #issues
* parameter[=].use = #out
* parameter[=].min = 0
* parameter[=].max = "1"
* parameter[=].documentation = "What could not be filled in."
* parameter[=].type = #OperationOutcome
