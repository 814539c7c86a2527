// What an actor must and may do, as a client of the server.
RuleSet: Actor(id, name)
* url = "https://w3id.org/whatmatters/fhir/CapabilityStatement/{id}"
* name = "{name}"
* status = #draft
* experimental = false
* date = "2026-11-22"
* kind = #requirements
* fhirVersion = #4.0.1
* format[+] = #json
* implementationGuide = "https://w3id.org/whatmatters/fhir/ImplementationGuide/no.whatmatters.fhir"
* rest[0].mode = #client

RuleSet: Uses(type, expectation)
* rest[0].resource[+].type = #{type}
* insert Expected(rest[0].resource[=], {expectation})

RuleSet: Does(interaction, expectation)
* rest[0].resource[=].interaction[+].code = #{interaction}
* insert Expected(rest[0].resource[=].interaction[=], {expectation})

RuleSet: Asks(name, type, id, expectation)
* insert Search({name}, {type}, {id})
* insert Expected(rest[0].resource[=].searchParam[=], {expectation})

RuleSet: AsksOurs(name, type, id, expectation)
* insert OurSearch({name}, {type}, {id})
* insert Expected(rest[0].resource[=].searchParam[=], {expectation})

RuleSet: Calls(operation, definition, expectation)
* rest[0].resource[=].operation[+].name = "{operation}"
* rest[0].resource[=].operation[=].definition = "https://w3id.org/whatmatters/fhir/OperationDefinition/{definition}"
* insert Expected(rest[0].resource[=].operation[=], {expectation})

RuleSet: SendsTransactions(expectation)
* rest[0].interaction[+].code = #transaction
* insert Expected(rest[0].interaction[=], {expectation})

RuleSet: Expected(element, expectation)
* {element}.extension[0].url = "http://hl7.org/fhir/StructureDefinition/capabilitystatement-expectation"
* {element}.extension[0].valueCode = #{expectation}
