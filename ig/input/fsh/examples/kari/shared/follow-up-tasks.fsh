// The four steps of the pathway, as the service makes them when the municipality accepts the hospital's hand-over.
RuleSet: KarisFollowUp(step, title, deadline, owner)
* language = #nb
* identifier.system = "urn:ietf:rfc:3986"
* instantiatesCanonical = "https://w3id.org/whatmatters/fhir/PlanDefinition/after-hospital|0.1.0"
* basedOn[0] = Reference(kari-shared-plan)
* basedOn[1].reference = "CarePlan/019b0000-0000-7000-8000-000000000004"
* intent = #plan
* priority = #routine
* code.coding[step] = TaskCode#{step}
* code.text = {title}
* for = Reference(kari)
* authoredOn = "2026-05-04T13:00:00+02:00"
* owner = Reference({owner})
* restriction.period.end = "{deadline}"

// A form that is filled in at the step.
RuleSet: WithForm(place, form)
* input[{place}].type.text = "Skjema"
* input[{place}].valueCanonical = Canonical({form})

Instance: kari-call-at-discharge
InstanceOf: FollowUpTask
Usage: #example
Title: "Kari's follow-up: the call on the day of discharge"
Description: "As the service made it, and done on the day: only the status is another than at first."
* insert KarisFollowUp(call-at-discharge, "Samtale ved utskrivning", 2026-05-04, municipality)
* identifier.value = "urn:uuid:4a3b314e-d440-33f0-aeaf-2cf29e505268"
* status = #completed

Instance: kari-home-visit
InstanceOf: FollowUpTask
Usage: #example
Title: "Kari's follow-up: the home visit"
Description: "Within 3 days of 4 May 2026, as the service makes it: by the shared plan and the hospital's part of it, with the form to fill in."
* insert KarisFollowUp(home-visit, "Hjemmebesøk", 2026-05-07, municipality)
* identifier.value = "urn:uuid:def6828c-5160-3522-8a87-4ac54d2cd4d5"
* status = #requested
* insert WithForm(0, home-care-assessment)

Instance: kari-gp-appointment
InstanceOf: FollowUpTask
Usage: #example
Title: "Kari's follow-up: the GP"
Description: "Within 14 days of 4 May 2026, as the service makes it: for the GP practice that stands in Kari's record."
* insert KarisFollowUp(gp-appointment, "Time hos fastlegen", 2026-05-18, gp-practice)
* identifier.value = "urn:uuid:769fd2f4-e574-33d0-a140-107494290c37"
* status = #requested

Instance: kari-ask-again
InstanceOf: FollowUpTask
Usage: #example
Title: "Kari's follow-up: ask again"
Description: "Within 28 days of 4 May 2026, as the service makes it: to ask again and to assess again, with both forms."
* insert KarisFollowUp(ask-again, "Spørre igjen hva som er viktig", 2026-06-01, municipality)
* identifier.value = "urn:uuid:9244ca3e-7342-3604-8cf3-f04e2fcb4512"
* status = #requested
* insert WithForm(0, follow-up-conversation)
* insert WithForm(1, home-care-assessment)
