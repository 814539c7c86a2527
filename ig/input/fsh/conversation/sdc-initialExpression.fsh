Extension: SdcInitialExpression
Id: sdc-questionnaire-initialExpression
Title: "Initial expression"
Description: "The FHIRPath expression that an answer is filled in with. Defined by HL7 Structured Data Capture 4.0.0, and repeated here so that a validator without that guide knows it."
* insert OfStructuredDataCapture(initialExpression)
* ^context[0].type = #element
* ^context[=].expression = "Questionnaire.item"
* value[x] 1..1
* value[x] only Expression
