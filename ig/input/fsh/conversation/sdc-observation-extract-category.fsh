Extension: SdcObservationextractcategory
Id: sdc-questionnaire-observation-extract-category
Title: "Observation extract: category"
Description: "The category of the Observations that are made. Defined by HL7 Structured Data Capture 4.0.0, and repeated here so that a validator without that guide knows it."
* insert OfStructuredDataCapture(observation-extract-category)
* ^context[0].type = #element
* ^context[=].expression = "Questionnaire"
* ^context[+].type = #element
* ^context[=].expression = "Questionnaire.item"
* value[x] 1..1
* value[x] only CodeableConcept
