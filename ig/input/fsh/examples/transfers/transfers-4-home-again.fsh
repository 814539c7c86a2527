Instance: transfers-4-home-again
InstanceOf: Bundle
Usage: #example
Title: "Ten transfers 4: from the nursing home to her home"
Description: "28 January 2026. The wish goes with her: the plan of the next service points to the same goal."
* type = #transaction
* entry[+].fullUrl = "urn:uuid:536f6c76-0004-4000-8000-000000000001"
* entry[=].resource = transfers-4-home-again-plan
* entry[=].request.method = #POST
* entry[=].request.url = "CarePlan"
* entry[=].request.ifNoneExist = "identifier=https://sykehjemmet.example/plan|2201.plan-4"
* entry[+].fullUrl = "urn:uuid:536f6c76-0004-4000-8000-000000000002"
* entry[=].resource = transfers-4-home-again-hand-over
* entry[=].request.method = #POST
* entry[=].request.url = "Task"
* entry[=].request.ifNoneExist = "identifier=https://sykehjemmet.example/plan|2201.hand-over-4"
* entry[+].fullUrl = "urn:uuid:536f6c76-0004-4000-8000-000000000003"
* entry[=].resource = transfers-4-home-again-barrier
* entry[=].request.method = #POST
* entry[=].request.url = "Observation"
* entry[=].request.ifNoneExist = "identifier=https://sykehjemmet.example/plan|2201.barrier-1"

Instance: transfers-4-home-again-plan
InstanceOf: CareLevelPlan
Usage: #inline
* language = #nb
* identifier.system = "https://sykehjemmet.example/plan"
* identifier.value = "2201.plan-4"
* status = #active
* category[level] = CareLevel#municipality
* title = "Plan ved hjemreise"
* subject.reference = "Patient?identifier=urn:oid:2.16.578.1.12.4.1.4.1|17843910076"
* period.start = "2026-01-28"
* author.reference = "Organization?identifier=urn:oid:2.16.578.1.12.4.1.4.101|310000604"
* goal[0].reference = "Goal?identifier=https://sykehuset.example/plan|2201.goal-1"

Instance: transfers-4-home-again-hand-over
InstanceOf: HandOver
Usage: #inline
* language = #nb
* identifier.system = "https://sykehjemmet.example/plan"
* identifier.value = "2201.hand-over-4"
* status = #requested
* description = "Solveig ønsker å dø hjemme. Ta med ønsket videre."
* focus.reference = "urn:uuid:536f6c76-0004-4000-8000-000000000001"
* for.reference = "Patient?identifier=urn:oid:2.16.578.1.12.4.1.4.1|17843910076"
* authoredOn = "2026-01-28T12:00:00+01:00"
* requester.reference = "Organization?identifier=urn:oid:2.16.578.1.12.4.1.4.101|310000604"
* owner.reference = "Organization?identifier=urn:oid:2.16.578.1.12.4.1.4.101|310000205"

Instance: transfers-4-home-again-barrier
InstanceOf: GoalBarrier
Usage: #inline
* language = #nb
* identifier.system = "https://sykehjemmet.example/plan"
* identifier.value = "2201.barrier-1"
* status = #final
* code.coding[kind] = BarrierKind#barrier
* subject.reference = "Patient?identifier=urn:oid:2.16.578.1.12.4.1.4.1|17843910076"
* focus.reference = "Goal?identifier=https://sykehuset.example/plan|2201.goal-1"
* effectiveDateTime = "2026-01-28T12:00:00+01:00"
* performer.reference = "Patient?identifier=urn:oid:2.16.578.1.12.4.1.4.1|17843910076"
* valueCodeableConcept.text = "Jeg er redd for å være alene om natten"
