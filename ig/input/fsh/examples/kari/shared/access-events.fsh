// As the service writes them, in the language of who reads the log: here bokmål.
RuleSet: LookedAt(professional, name, organisation, number, organisationName)
* type = http://terminology.hl7.org/CodeSystem/audit-event-type#rest
* subtype = http://hl7.org/fhir/restful-interaction#read
* action = #R
* purposeOfEvent = $act-reason#TREAT
* agent[user].role.text = "Helsepersonell"
* agent[user].who = Reference({professional})
* agent[user].who.display = {name}
* agent[user].requestor = true
* agent[organisation].who = Reference({organisation})
* agent[organisation].who.identifier.system = $organisation-number
* agent[organisation].who.identifier.value = "{number}"
* agent[organisation].who.display = {organisationName}
* agent[organisation].requestor = false
* source.observer.display = "WhatMatters"
* entity[person].what = Reference(kari)
* entity[1].type = http://hl7.org/fhir/resource-types#CarePlan "Plan"
* entity[1].role = $object-role#4

Instance: kari-seen-by-amina
InstanceOf: AccessEvent
Usage: #example
Title: "Amina reads Kari's plan"
Description: "As Kari sees it in her own log: who, for which organisation, why, when, and which version of what."
* insert LookedAt(amina, "Amina Haugen", municipality, 310000205, "Fjordbyen kommune")
* recorded = "2026-05-05T08:00:00+02:00"
* outcome = #0
* entity[1].what.reference = "CarePlan/kari-shared-plan/_history/1"

Instance: kari-not-seen-by-per
InstanceOf: AccessEvent
Usage: #example
Title: "Per is refused"
Description: "Per has no business in Kari's plan. He got nothing, and Kari can see that he tried. The next day she blocks his municipality."
* insert LookedAt(per, "Per Strand", other-municipality, 310000507, "Nabofjord kommune")
* recorded = "2026-05-09T09:00:00+02:00"
* outcome = #4
* outcomeDesc = "Fikk ikke se: virksomheten deltar ikke i tilbudet til personen."
* entity[1].what = Reference(kari-shared-plan)
