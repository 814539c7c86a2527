// The extensions of HL7 Structured Data Capture 4.0.0 that our forms use. They keep the address and version of that guide.
RuleSet: OfStructuredDataCapture(id)
* ^url = "http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-{id}"
* ^version = "4.0.0"
* ^status = #draft
* ^publisher = "HL7 International / FHIR Infrastructure"

// What an extracted entry of a transaction may carry, each as a FHIRPath expression.
RuleSet: EntryDetails
* extension[fullUrl].value[x] only string
* extension[ifNoneMatch].value[x] only string
* extension[ifModifiedSince].value[x] only string
* extension[ifMatch].value[x] only string
* extension[ifNoneExist].value[x] only string
