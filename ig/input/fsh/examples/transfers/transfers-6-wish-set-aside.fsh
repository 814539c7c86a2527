Instance: transfers-6-wish-set-aside
InstanceOf: Bundle
Usage: #example
Title: "Ten transfers 6: from the hospital to the nursing home: the wish is set aside, once"
Description: "9 February 2026. The hospital finds that nights at home are not safe without more help, and sets the wish on hold. It stands who did it and why. The goal is not lost."
* type = #transaction
* entry[+].fullUrl = "urn:uuid:536f6c76-0006-4000-8000-000000000001"
* entry[=].resource = transfers-6-wish-set-aside-plan
* entry[=].request.method = #POST
* entry[=].request.url = "CarePlan"
* entry[=].request.ifNoneExist = "identifier=https://sykehuset.example/plan|2201.plan-6"
* entry[+].fullUrl = "urn:uuid:536f6c76-0006-4000-8000-000000000002"
* entry[=].resource = transfers-6-wish-set-aside-hand-over
* entry[=].request.method = #POST
* entry[=].request.url = "Task"
* entry[=].request.ifNoneExist = "identifier=https://sykehuset.example/plan|2201.hand-over-6"
* entry[+].fullUrl = "urn:uuid:536f6c76-0006-4000-8000-000000000003"
* entry[=].resource = transfers-6-wish-set-aside-wish
* entry[=].request.method = #PUT
* entry[=].request.url = "Goal?identifier=https://sykehuset.example/plan|2201.goal-1"
* entry[=].request.ifMatch = "W/\"1\""
* entry[+].fullUrl = "urn:uuid:536f6c76-0006-4000-8000-000000000004"
* entry[=].resource = 536f6c76-0006-4000-8000-000000000004
* entry[=].request.method = #PUT
* entry[=].request.url = "Provenance/536f6c76-0006-4000-8000-000000000004"

Instance: transfers-6-wish-set-aside-plan
InstanceOf: CareLevelPlan
Usage: #inline
* language = #nb
* identifier.system = "https://sykehuset.example/plan"
* identifier.value = "2201.plan-6"
* status = #active
* category[level] = CareLevel#hospital
* category[1] = PlanKind#discharge-plan
* category[1].coding[1] = $sct#736372004
* title = "Utskrivningsplan"
* subject.reference = "Patient?identifier=urn:oid:2.16.578.1.12.4.1.4.1|17843910076"
* period.start = "2026-02-09"
* author.reference = "Organization?identifier=urn:oid:2.16.578.1.12.4.1.4.101|310000108"
* goal[0].reference = "Goal?identifier=https://sykehuset.example/plan|2201.goal-1"

Instance: transfers-6-wish-set-aside-hand-over
InstanceOf: HandOver
Usage: #inline
* language = #nb
* identifier.system = "https://sykehuset.example/plan"
* identifier.value = "2201.hand-over-6"
* status = #requested
* description = "Solveig ønsker å dø hjemme. Ta med ønsket videre."
* focus.reference = "urn:uuid:536f6c76-0006-4000-8000-000000000001"
* for.reference = "Patient?identifier=urn:oid:2.16.578.1.12.4.1.4.1|17843910076"
* authoredOn = "2026-02-09T13:00:00+01:00"
* requester.reference = "Organization?identifier=urn:oid:2.16.578.1.12.4.1.4.101|310000108"
* owner.reference = "Organization?identifier=urn:oid:2.16.578.1.12.4.1.4.101|310000604"

Instance: transfers-6-wish-set-aside-wish
InstanceOf: WhatMattersGoal
Usage: #inline
* language = #nb
* identifier.system = "https://sykehuset.example/plan"
* identifier.value = "2201.goal-1"
* extension[acceptance][0].extension[individual].valueReference.reference = "Patient?identifier=urn:oid:2.16.578.1.12.4.1.4.1|17843910076"
* extension[acceptance][0].extension[status].valueCode = #agree
* lifecycleStatus = #on-hold
* description.text = "Jeg vil dø hjemme"
* subject.reference = "Patient?identifier=urn:oid:2.16.578.1.12.4.1.4.1|17843910076"
* startDate = "2026-01-13"
* expressedBy.reference = "Patient?identifier=urn:oid:2.16.578.1.12.4.1.4.1|17843910076"
* category[kind] = GoalKind#what-matters
* category[1] = LifeDomain#end-of-life
* statusReason = "Nettene hjemme er ikke trygge uten mer hjelp. Tas opp igjen når hjelpen er på plass."

Instance: 536f6c76-0006-4000-8000-000000000004
InstanceOf: Authorship
Usage: #inline
* id = "536f6c76-0006-4000-8000-000000000004"
* language = #nb
* target[0].reference = "Goal?identifier=https://sykehuset.example/plan|2201.goal-1"
* occurredDateTime = "2026-02-09T13:00:00+01:00"
* recorded = "2026-02-09T13:00:00+01:00"
* activity = AuthorshipActivity#record
* agent[author].who.reference = "Organization?identifier=urn:oid:2.16.578.1.12.4.1.4.101|310000108"
* agent[enterer].who.reference = "Practitioner?identifier=urn:oid:2.16.578.1.12.4.1.4.4|990000001"
* agent[enterer].onBehalfOf.reference = "Organization?identifier=urn:oid:2.16.578.1.12.4.1.4.101|310000108"
