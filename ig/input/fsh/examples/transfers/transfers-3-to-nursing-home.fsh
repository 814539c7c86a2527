Instance: transfers-3-to-nursing-home
InstanceOf: Bundle
Usage: #example
Title: "Ten transfers 3: from her home to a short stay in the nursing home"
Description: "24 January 2026. The wish goes with her: the plan of the next service points to the same goal."
* type = #transaction
* entry[+].fullUrl = "urn:uuid:536f6c76-0003-4000-8000-000000000001"
* entry[=].resource = transfers-3-to-nursing-home-plan
* entry[=].request.method = #POST
* entry[=].request.url = "CarePlan"
* entry[=].request.ifNoneExist = "identifier=https://kommunen.example/plan|2201.plan-3"
* entry[+].fullUrl = "urn:uuid:536f6c76-0003-4000-8000-000000000002"
* entry[=].resource = transfers-3-to-nursing-home-hand-over
* entry[=].request.method = #POST
* entry[=].request.url = "Task"
* entry[=].request.ifNoneExist = "identifier=https://kommunen.example/plan|2201.hand-over-3"

Instance: transfers-3-to-nursing-home-plan
InstanceOf: CareLevelPlan
Usage: #inline
* language = #nb
* identifier.system = "https://kommunen.example/plan"
* identifier.value = "2201.plan-3"
* status = #active
* category[level] = CareLevel#municipality
* title = "Plan ved innleggelse"
* subject.reference = "Patient?identifier=urn:oid:2.16.578.1.12.4.1.4.1|17843910076"
* period.start = "2026-01-24"
* author.reference = "Organization?identifier=urn:oid:2.16.578.1.12.4.1.4.101|310000205"
* goal[0].reference = "Goal?identifier=https://sykehuset.example/plan|2201.goal-1"

Instance: transfers-3-to-nursing-home-hand-over
InstanceOf: HandOver
Usage: #inline
* language = #nb
* identifier.system = "https://kommunen.example/plan"
* identifier.value = "2201.hand-over-3"
* status = #requested
* description = "Solveig ønsker å dø hjemme. Ta med ønsket videre."
* focus.reference = "urn:uuid:536f6c76-0003-4000-8000-000000000001"
* for.reference = "Patient?identifier=urn:oid:2.16.578.1.12.4.1.4.1|17843910076"
* authoredOn = "2026-01-24T14:00:00+01:00"
* requester.reference = "Organization?identifier=urn:oid:2.16.578.1.12.4.1.4.101|310000205"
* owner.reference = "Organization?identifier=urn:oid:2.16.578.1.12.4.1.4.101|310000604"
