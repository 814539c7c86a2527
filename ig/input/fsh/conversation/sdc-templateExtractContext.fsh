Extension: SdcTemplateExtractContext
Id: sdc-questionnaire-templateExtractContext
Title: "Template extract: context"
Description: "Repeats an element of a template for each result, and leaves it out when there is none. Defined by HL7 Structured Data Capture 4.0.0, and repeated here so that a validator without that guide knows it."
* insert OfStructuredDataCapture(templateExtractContext)
* ^context[0].type = #element
* ^context[=].expression = "Element"
* value[x] 1..1
* value[x] only string or Expression
