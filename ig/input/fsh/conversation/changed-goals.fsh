// The changes of status that the follow-up conversation makes: one FHIRPath patch for each goal that is met, let go or said in a new way.
Instance: changed-goals
InstanceOf: Bundle
Usage: #inline
* id = "changed-goals"
* type = #transaction
* insert PatchWhen(0, met, completed)
* insert Adds(0, 1, achievementStatus, valueCodeableConcept, http://terminology.hl7.org/CodeSystem/goal-achievement#achieved)
* insert PatchWhen(1, stop, cancelled)
* insert AddsFrom(1, 1, statusReason, valueString, [["item.where(linkId = 'earlier.reason').answer.value"]])
* insert PatchWhen(2, reword, cancelled)
* insert Adds(2, 1, statusReason, valueString, "Sagt på en ny måte")

RuleSet: PatchWhen(place, nextStep, status)
* entry[{place}].extension.url = "http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-templateExtractContext"
* entry[{place}].extension.valueString = "%resource.item.where(linkId = 'earlier' and item.where(linkId = 'earlier.next').answer.value.code = '{nextStep}')"
* entry[{place}].resource.resourceType = "Parameters"
* entry[{place}].resource.parameter[0].name = "operation"
* insert Part({place}, 0, 0, type, valueCode, #replace)
* insert Part({place}, 0, 1, path, valueString, "Goal.lifecycleStatus")
* insert Part({place}, 0, 2, value, valueCode, #{status})
* entry[{place}].request.method = #PATCH
* entry[{place}].request.url.extension.url = "http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-templateExtractValue"
* entry[{place}].request.url.extension.valueString = "item.where(linkId = 'earlier.goal').answer.value"

// A patch cannot replace what may not be there: it deletes, which is no fault when there is nothing, and then adds.
RuleSet: Replaces(place, operation, element)
* entry[{place}].resource.parameter[{operation}].name = "operation"
* insert Part({place}, {operation}, 0, type, valueCode, #delete)
* insert Part({place}, {operation}, 1, path, valueString, "Goal.{element}")
* entry[{place}].resource.parameter[2].name = "operation"
* insert Part({place}, 2, 0, type, valueCode, #add)
* insert Part({place}, 2, 1, path, valueString, "Goal")
* insert Part({place}, 2, 2, name, valueString, "{element}")

RuleSet: Adds(place, operation, element, type, value)
* insert Replaces({place}, {operation}, {element})
* insert Part({place}, 2, 3, value, {type}, {value})

RuleSet: AddsFrom(place, operation, element, type, expression)
* insert Replaces({place}, {operation}, {element})
* entry[{place}].resource.parameter[2].part[3].name = "value"
* entry[{place}].resource.parameter[2].part[3].{type}.extension.url = "http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-templateExtractValue"
* entry[{place}].resource.parameter[2].part[3].{type}.extension.valueString = {expression}

RuleSet: Part(place, operation, part, name, type, value)
* entry[{place}].resource.parameter[{operation}].part[{part}].name = "{name}"
* entry[{place}].resource.parameter[{operation}].part[{part}].{type} = {value}
