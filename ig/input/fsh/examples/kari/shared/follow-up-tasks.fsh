// The four steps of the pathway, as the service makes them when the municipality accepts.
RuleSet: KarisFollowUp(step, deadline, owner)
* language = #nb
* identifier.system = "urn:ietf:rfc:3986"
* instantiatesCanonical = "https://w3id.org/whatmatters/fhir/PlanDefinition/after-hospital|0.1.0"
* basedOn = Reference(kari-shared-plan)
* intent = #plan
* code.coding[step] = TaskCode#{step}
* for = Reference(kari)
* authoredOn = "2026-05-04T13:00:00+02:00"
* owner = Reference({owner})
* restriction.period.end = "{deadline}"

Instance: kari-call-at-discharge
InstanceOf: FollowUpTask
Usage: #example
Title: "Kari's follow-up: the call on the day of discharge"
Description: "Done on the day."
* insert KarisFollowUp(call-at-discharge, 2026-05-04, municipality)
* identifier.value = "urn:uuid:4b617269-0f00-4000-8000-000000000001"
* status = #completed

Instance: kari-home-visit
InstanceOf: FollowUpTask
Usage: #example
Title: "Kari's follow-up: the home visit"
Description: "Within 3 days of 4 May 2026."
* insert KarisFollowUp(home-visit, 2026-05-07, municipality)
* identifier.value = "urn:uuid:4b617269-0f00-4000-8000-000000000002"
* status = #requested

Instance: kari-gp-appointment
InstanceOf: FollowUpTask
Usage: #example
Title: "Kari's follow-up: the GP"
Description: "Within 14 days of 4 May 2026."
* insert KarisFollowUp(gp-appointment, 2026-05-18, gp-practice)
* identifier.value = "urn:uuid:4b617269-0f00-4000-8000-000000000003"
* status = #requested

Instance: kari-ask-again
InstanceOf: FollowUpTask
Usage: #example
Title: "Kari's follow-up: ask again"
Description: "Within 28 days of 4 May 2026."
* insert KarisFollowUp(ask-again, 2026-06-01, municipality)
* identifier.value = "urn:uuid:4b617269-0f00-4000-8000-000000000004"
* status = #requested
