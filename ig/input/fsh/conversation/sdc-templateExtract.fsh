Extension: SdcTemplateExtract
Id: sdc-questionnaire-templateExtract
Title: "Template extract"
Description: "Makes a resource from a contained template. Defined by HL7 Structured Data Capture 4.0.0, and repeated here so that a validator without that guide knows it. Its parts resourceId and type are this guide's: they say what a template that is a patch changes."
* insert OfStructuredDataCapture(templateExtract)
* ^context[0].type = #element
* ^context[=].expression = "Questionnaire"
* ^context[+].type = #element
* ^context[=].expression = "Questionnaire.item"
* extension contains template 1..1 and resourceId 0..1 and type 0..1 and fullUrl 0..1 and ifNoneMatch 0..1 and ifModifiedSince 0..1 and ifMatch 0..1 and ifNoneExist 0..1
* extension[template].value[x] only Reference
* extension[resourceId].value[x] only string
* extension[type].value[x] only code
* insert EntryDetails
