Extension: SdcDefinitionExtract
Id: sdc-questionnaire-definitionExtract
Title: "Definition extract"
Description: "Makes a resource of a profile from the answers of this item. Defined by HL7 Structured Data Capture 4.0.0, and repeated here so that a validator without that guide knows it."
* insert OfStructuredDataCapture(definitionExtract)
* ^context[0].type = #element
* ^context[=].expression = "Questionnaire"
* ^context[+].type = #element
* ^context[=].expression = "Questionnaire.item"
* extension contains definition 1..1 and fullUrl 0..1 and ifNoneMatch 0..1 and ifModifiedSince 0..1 and ifMatch 0..1 and ifNoneExist 0..1
* extension[definition].value[x] only canonical
* insert EntryDetails
