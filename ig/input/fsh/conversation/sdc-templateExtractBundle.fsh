Extension: SdcTemplateExtractBundle
Id: sdc-questionnaire-templateExtractBundle
Title: "Template extract: bundle"
Description: "Makes entries of the transaction from a contained Bundle. Defined by HL7 Structured Data Capture 4.0.0, and repeated here so that a validator without that guide knows it."
* insert OfStructuredDataCapture(templateExtractBundle)
* ^context[0].type = #element
* ^context[=].expression = "Questionnaire"
* value[x] 1..1
* value[x] only Reference
