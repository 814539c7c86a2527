Instance: transfers-10-home-to-die
InstanceOf: Bundle
Usage: #example
Title: "Ten transfers 10: from the nursing home to her home, where she wished to be"
Description: "9 March 2026. The tenth move in eight weeks. The wish that was written down at the first is still in sight, in her own words, and is reached."
* type = #transaction
* entry[+].fullUrl = "urn:uuid:536f6c76-0010-4000-8000-000000000001"
* entry[=].resource = transfers-10-home-to-die-plan
* entry[=].request.method = #POST
* entry[=].request.url = "CarePlan"
* entry[=].request.ifNoneExist = "identifier=https://sykehjemmet.example/plan|2201.plan-10"
* entry[+].fullUrl = "urn:uuid:536f6c76-0010-4000-8000-000000000002"
* entry[=].resource = transfers-10-home-to-die-hand-over
* entry[=].request.method = #POST
* entry[=].request.url = "Task"
* entry[=].request.ifNoneExist = "identifier=https://sykehjemmet.example/plan|2201.hand-over-10"
* entry[+].fullUrl = "urn:uuid:536f6c76-0010-4000-8000-000000000003"
* entry[=].resource = transfers-10-home-to-die-wish
* entry[=].request.method = #PUT
* entry[=].request.url = "Goal?identifier=https://sykehuset.example/plan|2201.goal-1"
* entry[=].request.ifMatch = "W/\"3\""
* entry[+].fullUrl = "urn:uuid:536f6c76-0010-4000-8000-000000000004"
* entry[=].resource = transfers-10-home-to-die-score
* entry[=].request.method = #POST
* entry[=].request.url = "Observation"
* entry[=].request.ifNoneExist = "identifier=https://sykehjemmet.example/plan|2201.score-10"

Instance: transfers-10-home-to-die-plan
InstanceOf: CareLevelPlan
Usage: #inline
* language = #nb
* identifier.system = "https://sykehjemmet.example/plan"
* identifier.value = "2201.plan-10"
* status = #active
* category[level] = CareLevel#municipality
* category[1] = PlanKind#palliative-plan
* category[1].coding[1] = $sct#773981004
* title = "Plan ved hjemreise"
* subject.reference = "Patient?identifier=urn:oid:2.16.578.1.12.4.1.4.1|17843910076"
* period.start = "2026-03-09"
* author.reference = "Organization?identifier=urn:oid:2.16.578.1.12.4.1.4.101|310000604"
* goal[0].reference = "Goal?identifier=https://sykehuset.example/plan|2201.goal-1"

Instance: transfers-10-home-to-die-hand-over
InstanceOf: HandOver
Usage: #inline
* language = #nb
* identifier.system = "https://sykehjemmet.example/plan"
* identifier.value = "2201.hand-over-10"
* status = #requested
* description = "Solveig ønsker å dø hjemme. Ta med ønsket videre."
* focus.reference = "urn:uuid:536f6c76-0010-4000-8000-000000000001"
* for.reference = "Patient?identifier=urn:oid:2.16.578.1.12.4.1.4.1|17843910076"
* authoredOn = "2026-03-09T11:00:00+01:00"
* requester.reference = "Organization?identifier=urn:oid:2.16.578.1.12.4.1.4.101|310000604"
* owner.reference = "Organization?identifier=urn:oid:2.16.578.1.12.4.1.4.101|310000205"

Instance: transfers-10-home-to-die-wish
InstanceOf: WhatMattersGoal
Usage: #inline
* language = #nb
* identifier.system = "https://sykehuset.example/plan"
* identifier.value = "2201.goal-1"
* extension[acceptance][0].extension[individual].valueReference.reference = "Patient?identifier=urn:oid:2.16.578.1.12.4.1.4.1|17843910076"
* extension[acceptance][0].extension[status].valueCode = #agree
* extension[acceptance][1].extension[individual].valueReference.reference = "RelatedPerson?identifier=https://sykehuset.example/plan|2201.ingrid"
* extension[acceptance][1].extension[status].valueCode = #agree
* extension[acceptance][2].extension[individual].valueReference.reference = "Practitioner?identifier=urn:oid:2.16.578.1.12.4.1.4.4|990000003"
* extension[acceptance][2].extension[status].valueCode = #agree
* lifecycleStatus = #completed
* description.text = "Jeg vil dø hjemme"
* subject.reference = "Patient?identifier=urn:oid:2.16.578.1.12.4.1.4.1|17843910076"
* startDate = "2026-01-13"
* expressedBy.reference = "Patient?identifier=urn:oid:2.16.578.1.12.4.1.4.1|17843910076"
* category[kind] = GoalKind#what-matters
* category[1] = LifeDomain#end-of-life
* achievementStatus = http://terminology.hl7.org/CodeSystem/goal-achievement#achieved
* statusDate = "2026-03-09"

Instance: transfers-10-home-to-die-score
InstanceOf: GoalScore
Usage: #inline
* language = #nb
* identifier.system = "https://sykehjemmet.example/plan"
* identifier.value = "2201.score-10"
* status = #final
* category[timepoint] = ScoreTimepoint#closing
* code.coding[scale] = ScoreScale#attainment
* subject.reference = "Patient?identifier=urn:oid:2.16.578.1.12.4.1.4.1|17843910076"
* focus.reference = "Goal?identifier=https://sykehuset.example/plan|2201.goal-1"
* effectiveDateTime = "2026-03-09T11:00:00+01:00"
* performer.reference = "Patient?identifier=urn:oid:2.16.578.1.12.4.1.4.1|17843910076"
* valueQuantity.value = 10
* valueQuantity.unit = "score"
