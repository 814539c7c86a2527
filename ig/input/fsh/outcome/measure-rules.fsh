// A measure of ours. The criteria are queries that say what is counted; a report counts persons.
RuleSet: OurMeasure(id, name)
* url = "https://w3id.org/whatmatters/fhir/Measure/{id}"
* name = "{name}"
* status = #draft
* experimental = false
* subjectCodeableConcept = http://hl7.org/fhir/resource-types#Patient
* type = http://terminology.hl7.org/CodeSystem/measure-type#process
* improvementNotation = http://terminology.hl7.org/CodeSystem/measure-improvement-notation#increase

RuleSet: Population(place, population, description, expression)
* group[0].population[{place}].code = $measure-population#{population}
* group[0].population[{place}].description = {description}
* group[0].population[{place}].criteria.language = #application/x-fhir-query
* group[0].population[{place}].criteria.expression = {expression}

RuleSet: Strata
* group[0].stratifier[0].code.text = "care-level"
* group[0].stratifier[0].description = "The care level of the plan."
* group[0].stratifier[0].criteria.language = #text/fhirpath
* group[0].stratifier[0].criteria.expression = "CarePlan.category.coding.where(system = 'https://w3id.org/whatmatters/fhir/CodeSystem/care-level').code"
* group[0].stratifier[1].code.text = "organisation"
* group[0].stratifier[1].description = "The organisation that is accountable for the plan."
* group[0].stratifier[1].criteria.language = #text/fhirpath
* group[0].stratifier[1].criteria.expression = "CarePlan.author.reference"
