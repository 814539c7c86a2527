RuleSet: SeenBy(professional, organisation)
* type = http://terminology.hl7.org/CodeSystem/audit-event-type#rest
* purposeOfEvent = $act-reason#TREAT
* agent[user].who = Reference({professional})
* agent[user].requestor = true
* agent[organisation].who = Reference({organisation})
* agent[organisation].requestor = false
* source.observer.display = "WhatMatters"
* entity[person].what = Reference(kari)

Instance: kari-seen-by-amina
InstanceOf: AccessEvent
Usage: #example
Title: "Amina reads Kari's plan"
Description: "As Kari sees it in her own log."
* insert SeenBy(amina, municipality)
* action = #R
* recorded = "2026-05-05T08:00:00+02:00"
* outcome = #0

Instance: kari-not-seen-by-per
InstanceOf: AccessEvent
Usage: #example
Title: "Per is refused"
Description: "Per has no business in Kari's plan. He got nothing, and Kari can see that he tried."
* insert SeenBy(per, other-municipality)
* action = #R
* recorded = "2026-05-11T09:00:00+02:00"
* outcome = #4
* outcomeDesc = "Ingen tjenstlig relasjon til personen"
