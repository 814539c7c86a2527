Instance: after-hospital
InstanceOf: PlanDefinition
Usage: #definition
Title: "After a stay in hospital"
Description: "The pathway after a stay in hospital: a call on the day of discharge, a home visit within 3 days, the GP within 14 days, and asking and assessing again within 28 days. Calendar days from the discharge, Norwegian time. The service makes a follow-up task for each step when a hand-over is accepted, unless the sender sent them."
* url = "https://w3id.org/whatmatters/fhir/PlanDefinition/after-hospital"
* name = "AfterHospital"
* title = "After a stay in hospital"
* insert NorwegianInstanceTitle("Etter sykehusopphold", "Etter sjukehusopphald")
* type = http://terminology.hl7.org/CodeSystem/plan-definition-type#clinical-protocol
* status = #draft
* experimental = false
* subjectCodeableConcept = http://hl7.org/fhir/resource-types#Patient
* description = "The pathway after a stay in hospital: a call on the day of discharge, a home visit within 3 days, the GP within 14 days, and asking and assessing again within 28 days. Calendar days from the discharge, Norwegian time. The service makes a follow-up task for each step when a hand-over is accepted, unless the sender sent them."
* insert Step(0, call-at-discharge, municipality, 0, "Call at discharge", "Samtale ved utskrivning", "Samtale ved utskriving")
* insert Step(1, home-visit, municipality, 3, "Home visit", "Hjemmebesøk", "Heimebesøk")
* action[1].definitionCanonical = Canonical(home-care-assessment)
* insert Step(2, gp-appointment, gp, 14, "Appointment with the GP", "Time hos fastlegen", "Time hos fastlegen")
* insert Step(3, ask-again, municipality, 28, "Ask again", "Spørre igjen hva som er viktig", "Spørje igjen kva som er viktig")
* action[3].definitionCanonical = Canonical(follow-up-conversation)
* action[3].action[0].id = "assess-again"
* action[3].action[0].title = "Assess again"
* action[3].action[0].definitionCanonical = Canonical(home-care-assessment)

// A step, who does it, and the calendar days from discharge that are its deadline.
RuleSet: Step(place, code, level, days, en, nb, nn)
* action[{place}].id = "{code}"
* action[{place}].title = {en}
* action[{place}].title.extension[0].url = "http://hl7.org/fhir/StructureDefinition/translation"
* action[{place}].title.extension[0].extension[0].url = "lang"
* action[{place}].title.extension[0].extension[0].valueCode = #nb
* action[{place}].title.extension[0].extension[1].url = "content"
* action[{place}].title.extension[0].extension[1].valueString = {nb}
* action[{place}].title.extension[1].url = "http://hl7.org/fhir/StructureDefinition/translation"
* action[{place}].title.extension[1].extension[0].url = "lang"
* action[{place}].title.extension[1].extension[0].valueCode = #nn
* action[{place}].title.extension[1].extension[1].url = "content"
* action[{place}].title.extension[1].extension[1].valueString = {nn}
* action[{place}].code = TaskCode#{code}
* action[{place}].timingDuration.value = {days}
* action[{place}].timingDuration.unit = "d"
* action[{place}].timingDuration.system = $ucum
* action[{place}].timingDuration.code = #d
* action[{place}].participant.type = #practitioner
* action[{place}].participant.role = CareLevel#{level}
