Instance: transfers-9-to-nursing-home-again
InstanceOf: Bundle
Usage: #example
Title: "Ten transfers 9: from the emergency unit to the nursing home"
Description: "26 February 2026. The wish goes with her: the plan of the next service points to the same goal."
* type = #transaction
* entry[+].fullUrl = "urn:uuid:536f6c76-0009-4000-8000-000000000001"
* entry[=].resource = transfers-9-to-nursing-home-again-plan
* entry[=].request.method = #POST
* entry[=].request.url = "CarePlan"
* entry[=].request.ifNoneExist = "identifier=https://dognenheten.example/plan|2201.plan-9"
* entry[+].fullUrl = "urn:uuid:536f6c76-0009-4000-8000-000000000002"
* entry[=].resource = transfers-9-to-nursing-home-again-hand-over
* entry[=].request.method = #POST
* entry[=].request.url = "Task"
* entry[=].request.ifNoneExist = "identifier=https://dognenheten.example/plan|2201.hand-over-9"
* entry[+].fullUrl = "urn:uuid:536f6c76-0009-4000-8000-000000000003"
* entry[=].resource = transfers-9-to-nursing-home-again-score
* entry[=].request.method = #POST
* entry[=].request.url = "Observation"
* entry[=].request.ifNoneExist = "identifier=https://dognenheten.example/plan|2201.score-9"

Instance: transfers-9-to-nursing-home-again-plan
InstanceOf: CareLevelPlan
Usage: #inline
* language = #nb
* identifier.system = "https://dognenheten.example/plan"
* identifier.value = "2201.plan-9"
* status = #active
* category[level] = CareLevel#municipality
* title = "Plan ved overflytting"
* subject.reference = "Patient?identifier=urn:oid:2.16.578.1.12.4.1.4.1|17843910076"
* period.start = "2026-02-26"
* author.reference = "Organization?identifier=urn:oid:2.16.578.1.12.4.1.4.101|310000701"
* goal[0].reference = "Goal?identifier=https://sykehuset.example/plan|2201.goal-1"

Instance: transfers-9-to-nursing-home-again-hand-over
InstanceOf: HandOver
Usage: #inline
* language = #nb
* identifier.system = "https://dognenheten.example/plan"
* identifier.value = "2201.hand-over-9"
* status = #requested
* description = "Solveig ønsker å dø hjemme. Ta med ønsket videre."
* focus.reference = "urn:uuid:536f6c76-0009-4000-8000-000000000001"
* for.reference = "Patient?identifier=urn:oid:2.16.578.1.12.4.1.4.1|17843910076"
* authoredOn = "2026-02-26T12:00:00+01:00"
* requester.reference = "Organization?identifier=urn:oid:2.16.578.1.12.4.1.4.101|310000701"
* owner.reference = "Organization?identifier=urn:oid:2.16.578.1.12.4.1.4.101|310000604"

Instance: transfers-9-to-nursing-home-again-score
InstanceOf: GoalScore
Usage: #inline
* language = #nb
* identifier.system = "https://dognenheten.example/plan"
* identifier.value = "2201.score-9"
* status = #final
* category[timepoint] = ScoreTimepoint#follow-up
* code.coding[scale] = ScoreScale#attainment
* subject.reference = "Patient?identifier=urn:oid:2.16.578.1.12.4.1.4.1|17843910076"
* focus.reference = "Goal?identifier=https://sykehuset.example/plan|2201.goal-1"
* effectiveDateTime = "2026-02-26T12:00:00+01:00"
* performer.reference = "Patient?identifier=urn:oid:2.16.578.1.12.4.1.4.1|17843910076"
* dataAbsentReason = http://terminology.hl7.org/CodeSystem/data-absent-reason#asked-declined
