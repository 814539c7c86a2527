Extension: SdcExtractAllocateId
Id: sdc-questionnaire-extractAllocateId
Title: "Extract: allocate id"
Description: "Names a new id, so that what is made can point to each other. Defined by HL7 Structured Data Capture 4.0.0, and repeated here so that a validator without that guide knows it."
* insert OfStructuredDataCapture(extractAllocateId)
* ^context[0].type = #element
* ^context[=].expression = "Questionnaire"
* ^context[+].type = #element
* ^context[=].expression = "Questionnaire.item"
* value[x] 1..1
* value[x] only string
