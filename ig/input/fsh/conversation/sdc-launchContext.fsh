Extension: SdcLaunchContext
Id: sdc-questionnaire-launchContext
Title: "Launch context"
Description: "What the form is started with: the person and the user. Defined by HL7 Structured Data Capture 4.0.0, and repeated here so that a validator without that guide knows it."
* insert OfStructuredDataCapture(launchContext)
* ^context[0].type = #element
* ^context[=].expression = "Questionnaire"
* extension contains name 1..1 and type 1..* and description 0..1 and multiplesAllowed 0..1
* extension[name].value[x] only Coding
* extension[type].value[x] only code
* extension[description].value[x] only string
* extension[multiplesAllowed].value[x] only boolean
