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
* parameter[=].documentation = "The form as url|version, when the operation is called on the type. Without a version, one that is stored."
* parameter[=].type = #canonical
* parameter[+].name = #identifier
* parameter[=].use = #in
* parameter[=].min = 0
* parameter[=].max = "1"
* parameter[=].documentation = "The form by an identifier of its own, in place of canonical."
* parameter[=].type = #Identifier
* parameter[+].name = #questionnaire
* parameter[=].use = #in
* parameter[=].min = 0
* parameter[=].max = "1"
* parameter[=].documentation = "The form itself, in place of canonical: to try it before it is published. A canonical or a Reference is taken as well, as SDC 4 has it."
* parameter[=].type = #Questionnaire
* parameter[+].name = #questionnaireRef
* parameter[=].use = #in
* parameter[=].min = 0
* parameter[=].max = "1"
* parameter[=].documentation = "The form by its address here, in place of canonical."
* parameter[=].type = #Reference
* parameter[+].name = #subject
* parameter[=].use = #in
* parameter[=].min = 0
* parameter[=].max = "1"
* parameter[=].documentation = "The person, by id or by identifier. May be left out only without local = true."
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
* parameter[=].part[=].documentation = "A name that the form knows: one of its launch context, such as patient, user or encounter, or that of a query at its root."
* parameter[=].part[=].type = #string
* parameter[=].part[+].name = #content
* parameter[=].part[=].use = #in
* parameter[=].part[=].min = 1
* parameter[=].part[=].max = "*"
* parameter[=].part[=].documentation = "What it stands for: a Reference, which is read with the rights of the caller, or the resource itself. For a query, the searchset that it would have found."
* parameter[=].part[=].type = #Reference
* parameter[+].name = #local
* parameter[=].use = #in
* parameter[=].min = 0
* parameter[=].max = "1"
* parameter[=].documentation = "Whether the server uses what it knows about the person: true lets the queries of the form be asked, with the rights of the caller, and makes the person the context patient. Else the form is filled in from its context alone."
* parameter[=].type = #boolean
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
