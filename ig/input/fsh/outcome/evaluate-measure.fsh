Instance: evaluate-measure
InstanceOf: OperationDefinition
Usage: #definition
Title: "Evaluate a measure"
Description: "Answers one of the questions for a period, for one person or for a service: have we asked, agreed on goals, agreed on actions, asked again, and did the scores move?"
* url = "https://w3id.org/whatmatters/fhir/OperationDefinition/evaluate-measure"
* name = "EvaluateMeasure"
* title = "Evaluate a measure"
* insert NorwegianInstanceTitle([["Beregning av resultat"]], [["Utrekning av resultat"]])
* status = #draft
* experimental = false
* kind = #operation
* description = "Answers one of the questions for a period, for one person or for a service: have we asked, agreed on goals, agreed on actions, asked again, and did the scores move?"
* affectsState = false
* code = #evaluate-measure
* base = "http://hl7.org/fhir/OperationDefinition/Measure-evaluate-measure"
* resource[+] = #Measure
* system = false
* type = false
* instance = true
* parameter[+].name = #periodStart
* parameter[=].use = #in
* parameter[=].min = 1
* parameter[=].max = "1"
* parameter[=].documentation = "The first day."
* parameter[=].type = #date
* parameter[+].name = #periodEnd
* parameter[=].use = #in
* parameter[=].min = 1
* parameter[=].max = "1"
* parameter[=].documentation = "The last day."
* parameter[=].type = #date
* parameter[+].name = #reportType
* parameter[=].use = #in
* parameter[=].min = 0
* parameter[=].max = "1"
* parameter[=].documentation = "subject for one person, population for a service; population when left out."
* parameter[=].type = #code
* parameter[+].name = #subject
* parameter[=].use = #in
* parameter[=].min = 0
* parameter[=].max = "1"
* parameter[=].documentation = "The person, for a report on one person."
* parameter[=].type = #string
* parameter[+].name = #reporter
* parameter[=].use = #in
* parameter[=].min = 0
* parameter[=].max = "1"
* parameter[=].documentation = "The organisation; the own organisation when left out."
* parameter[=].type = #Reference
* parameter[+].name = #askedAgainFrom
* parameter[=].use = #in
* parameter[=].min = 0
* parameter[=].max = "1"
* parameter[=].documentation = "How long after the first score a follow-up counts, at the earliest; 2 weeks when left out."
* parameter[=].type = #Duration
* parameter[+].name = #askedAgainTo
* parameter[=].use = #in
* parameter[=].min = 0
* parameter[=].max = "1"
* parameter[=].documentation = "How long after the first score a follow-up counts, at the latest; 6 months when left out."
* parameter[=].type = #Duration
* parameter[+].name = #return
* parameter[=].use = #out
* parameter[=].min = 1
* parameter[=].max = "1"
* parameter[=].documentation = "Groups of fewer than 5 persons are hidden in a report on a service."
* parameter[=].type = #MeasureReport
