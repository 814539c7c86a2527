Extension: SdcObservationExtract
Id: sdc-questionnaire-observationExtract
Title: "Observation extract"
Description: "Makes an Observation from the answer, with the code of the item. Defined by HL7 Structured Data Capture 4.0.0, and repeated here so that a validator without that guide knows it."
* insert OfStructuredDataCapture(observationExtract)
* ^context[0].type = #element
* ^context[=].expression = "Questionnaire"
* ^context[+].type = #element
* ^context[=].expression = "Questionnaire.item"
* ^context[+].type = #element
* ^context[=].expression = "Questionnaire.item.code"
* value[x] 1..1
* value[x] only boolean or code
