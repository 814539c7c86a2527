Extension: SdcTemplateExtractValue
Id: sdc-questionnaire-templateExtractValue
Title: "Template extract: value"
Description: "Replaces the value of an element of a template, and leaves it out when there is none. Defined by HL7 Structured Data Capture 4.0.0, and repeated here so that a validator without that guide knows it."
* insert OfStructuredDataCapture(templateExtractValue)
* ^context[0].type = #element
* ^context[=].expression = "Element"
* value[x] 1..1
* value[x] only string
