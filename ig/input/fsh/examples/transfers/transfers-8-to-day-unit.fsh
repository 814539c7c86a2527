Instance: transfers-8-to-day-unit
InstanceOf: Bundle
Usage: #example
Title: "Ten transfers 8: from her home to the municipal emergency unit"
Description: "23 February 2026. The wish goes with her: the plan of the next service points to the same goal."
* type = #transaction
* entry[+].fullUrl = "urn:uuid:536f6c76-0008-4000-8000-000000000001"
* entry[=].resource = transfers-8-to-day-unit-plan
* entry[=].request.method = #POST
* entry[=].request.url = "CarePlan"
* entry[=].request.ifNoneExist = "identifier=https://kommunen.example/plan|2201.plan-8"
* entry[+].fullUrl = "urn:uuid:536f6c76-0008-4000-8000-000000000002"
* entry[=].resource = transfers-8-to-day-unit-hand-over
* entry[=].request.method = #POST
* entry[=].request.url = "Task"
* entry[=].request.ifNoneExist = "identifier=https://kommunen.example/plan|2201.hand-over-8"

Instance: transfers-8-to-day-unit-plan
InstanceOf: CareLevelPlan
Usage: #inline
* language = #nb
* identifier.system = "https://kommunen.example/plan"
* identifier.value = "2201.plan-8"
* status = #active
* category[level] = CareLevel#municipality
* title = "Plan ved innleggelse"
* subject.reference = "Patient?identifier=urn:oid:2.16.578.1.12.4.1.4.1|17843910076"
* period.start = "2026-02-23"
* author.reference = "Organization?identifier=urn:oid:2.16.578.1.12.4.1.4.101|310000205"
* goal[0].reference = "Goal?identifier=https://sykehuset.example/plan|2201.goal-1"

Instance: transfers-8-to-day-unit-hand-over
InstanceOf: HandOver
Usage: #inline
* language = #nb
* identifier.system = "https://kommunen.example/plan"
* identifier.value = "2201.hand-over-8"
* status = #requested
* description = "Solveig ønsker å dø hjemme. Ta med ønsket videre."
* focus.reference = "urn:uuid:536f6c76-0008-4000-8000-000000000001"
* for.reference = "Patient?identifier=urn:oid:2.16.578.1.12.4.1.4.1|17843910076"
* authoredOn = "2026-02-23T22:00:00+01:00"
* requester.reference = "Organization?identifier=urn:oid:2.16.578.1.12.4.1.4.101|310000205"
* owner.reference = "Organization?identifier=urn:oid:2.16.578.1.12.4.1.4.101|310000701"
