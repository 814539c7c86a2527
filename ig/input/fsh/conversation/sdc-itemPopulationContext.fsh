Extension: SdcItemPopulationContext
Id: sdc-questionnaire-itemPopulationContext
Title: "Item population context"
Description: "The query that a group is filled from, once for each thing it finds. Defined by HL7 Structured Data Capture 4.0.0, and repeated here so that a validator without that guide knows it."
* insert OfStructuredDataCapture(itemPopulationContext)
* ^context[0].type = #element
* ^context[=].expression = "Questionnaire.item"
* ^context[1].type = #element
* ^context[=].expression = "Questionnaire"
* value[x] 1..1
* value[x] only Expression
