Instance: extract
InstanceOf: OperationDefinition
Usage: #definition
Title: "Extract from a conversation"
Description: "Answers the transaction that the answers mean: goals, scores, barriers, changes of status. It stores nothing; a completed conversation is extracted and stored when it arrives."
* url = "https://w3id.org/whatmatters/fhir/OperationDefinition/extract"
* name = "ExtractConversation"
* title = "Extract from a conversation"
* insert NorwegianInstanceTitle([["Uthenting fra samtale"]], [["Uthenting frå samtale"]])
* status = #draft
* experimental = false
* kind = #operation
* description = "Answers the transaction that the answers mean: goals, scores, barriers, changes of status. It stores nothing; a completed conversation is extracted and stored when it arrives."
* affectsState = false
* code = #extract
* base = "http://hl7.org/fhir/uv/sdc/OperationDefinition/QuestionnaireResponse-extract"
* resource[+] = #QuestionnaireResponse
* system = false
* type = true
* instance = true
* parameter[+].name = #questionnaire-response
* parameter[=].use = #in
* parameter[=].min = 0
* parameter[=].max = "1"
* parameter[=].documentation = "The answers, when the operation is called on the type."
* parameter[=].type = #QuestionnaireResponse
* parameter[+].name = #questionnaire
* parameter[=].use = #in
* parameter[=].min = 0
* parameter[=].max = "1"
* parameter[=].documentation = "The form, when it is not stored here: to try it before it is published."
* parameter[=].type = #Questionnaire
* parameter[+].name = #return
* parameter[=].use = #out
* parameter[=].min = 1
* parameter[=].max = "1"
* parameter[=].documentation = "A transaction. Nothing in it has been stored."
* parameter[=].type = #Bundle
* parameter[+].name = #issues
* parameter[=].use = #out
* parameter[=].min = 0
* parameter[=].max = "1"
* parameter[=].documentation = "What is said of it: answers that do not count, or that make nothing."
* parameter[=].type = #OperationOutcome
