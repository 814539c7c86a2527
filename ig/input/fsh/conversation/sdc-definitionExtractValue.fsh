Extension: SdcDefinitionExtractValue
Id: sdc-questionnaire-definitionExtractValue
Title: "Definition extract value"
Description: "Puts a fixed or computed value into the resource that is made. Defined by HL7 Structured Data Capture 4.0.0, and repeated here so that a validator without that guide knows it."
* insert OfStructuredDataCapture(definitionExtractValue)
* ^context[0].type = #element
* ^context[=].expression = "Questionnaire"
* ^context[+].type = #element
* ^context[=].expression = "Questionnaire.item"
* extension contains definition 1..1 and expression 0..1 and fixed-value 0..1
* extension[definition].value[x] only uri
* extension[expression].value[x] only Expression
