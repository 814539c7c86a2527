// The changes of status that the follow-up conversation makes: one FHIRPath patch for each goal that is met, let go or said in a
// new way, and for each proposal that is kept when a professional asks.
Instance: changed-goals
InstanceOf: Bundle
Usage: #inline
* id = "changed-goals"
* type = #transaction
* insert PatchOf(0, completed, [["%resource.item.where(linkId = 'earlier' and item.where(linkId = 'earlier.next').answer.value.code = 'met')"]])
* insert Replaces(0, 1, 2, achievementStatus)
* insert Part(0, 2, 3, value, valueCodeableConcept, http://terminology.hl7.org/CodeSystem/goal-achievement#achieved)
* insert Replaces(0, 3, 4, statusDate)
* insert PartFrom(0, 4, 3, value, valueDate, [["%resource.authored.toString().substring(0, 10)"]])
* insert PatchOf(1, cancelled, [["%resource.item.where(linkId = 'earlier' and item.where(linkId = 'earlier.next').answer.value.code = 'stop')"]])
* insert Replaces(1, 1, 2, statusReason)
* insert PartFrom(1, 2, 3, value, valueString, [["item.where(linkId = 'earlier.reason').answer.value"]])
* insert PatchOf(2, cancelled, [["%resource.item.where(linkId = 'earlier' and item.where(linkId = 'earlier.next').answer.value.code = 'reword')"]])
* insert Replaces(2, 1, 2, statusReason)
* insert PartFrom(2, 2, 3, value, valueString, [["iif(%resource.language.startsWith('nn'), 'Sagt på ein ny måte', iif(%resource.language.startsWith('en'), 'Said in a new way', 'Sagt på en ny måte'))"]])
* insert PatchOf(3, active, [["%resource.where(author.reference.contains('Practitioner')).item.where(linkId = 'earlier' and item.where(linkId = 'earlier.status').answer.value in ('proposed' | 'planned') and item.where(linkId = 'earlier.next').answer.value.code in ('keep' | 'smaller-step'))"]])

RuleSet: PatchOf(place, status, goals)
* entry[{place}].extension.url = "http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-templateExtractContext"
* entry[{place}].extension.valueString = {goals}
* entry[{place}].resource.resourceType = "Parameters"
* entry[{place}].resource.parameter[0].name = "operation"
* insert Part({place}, 0, 0, type, valueCode, #replace)
* insert Part({place}, 0, 1, path, valueString, "Goal.lifecycleStatus")
* insert Part({place}, 0, 2, value, valueCode, #{status})
* entry[{place}].request.method = #PATCH
* entry[{place}].request.url.extension.url = "http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-templateExtractValue"
* entry[{place}].request.url.extension.valueString = "item.where(linkId = 'earlier.goal').answer.value"

// A patch cannot replace what may not be there: it deletes, which is no fault when there is nothing, and then adds the value.
RuleSet: Replaces(place, delete, add, element)
* entry[{place}].resource.parameter[{delete}].name = "operation"
* insert Part({place}, {delete}, 0, type, valueCode, #delete)
* insert Part({place}, {delete}, 1, path, valueString, "Goal.{element}")
* entry[{place}].resource.parameter[{add}].name = "operation"
* insert Part({place}, {add}, 0, type, valueCode, #add)
* insert Part({place}, {add}, 1, path, valueString, "Goal")
* insert Part({place}, {add}, 2, name, valueString, "{element}")

RuleSet: Part(place, operation, part, name, type, value)
* entry[{place}].resource.parameter[{operation}].part[{part}].name = "{name}"
* entry[{place}].resource.parameter[{operation}].part[{part}].{type} = {value}

RuleSet: PartFrom(place, operation, part, name, type, expression)
* entry[{place}].resource.parameter[{operation}].part[{part}].name = "{name}"
* entry[{place}].resource.parameter[{operation}].part[{part}].{type}.extension.url = "http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-templateExtractValue"
* entry[{place}].resource.parameter[{operation}].part[{part}].{type}.extension.valueString = {expression}
