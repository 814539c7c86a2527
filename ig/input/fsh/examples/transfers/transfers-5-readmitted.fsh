Instance: transfers-5-readmitted
InstanceOf: Bundle
Usage: #example
Title: "Ten transfers 5: from her home to the hospital: the readmission"
Description: "3 February 2026. She cannot breathe at night and is taken to the hospital. The wish goes with her."
* type = #transaction
* entry[+].fullUrl = "urn:uuid:536f6c76-0005-4000-8000-000000000001"
* entry[=].resource = transfers-5-readmitted-plan
* entry[=].request.method = #POST
* entry[=].request.url = "CarePlan"
* entry[=].request.ifNoneExist = "identifier=https://kommunen.example/plan|2201.plan-5"
* entry[+].fullUrl = "urn:uuid:536f6c76-0005-4000-8000-000000000002"
* entry[=].resource = transfers-5-readmitted-hand-over
* entry[=].request.method = #POST
* entry[=].request.url = "Task"
* entry[=].request.ifNoneExist = "identifier=https://kommunen.example/plan|2201.hand-over-5"

Instance: transfers-5-readmitted-plan
InstanceOf: CareLevelPlan
Usage: #inline
* language = #nb
* identifier.system = "https://kommunen.example/plan"
* identifier.value = "2201.plan-5"
* status = #active
* category[level] = CareLevel#municipality
* title = "Plan ved innleggelse"
* subject.reference = "Patient?identifier=urn:oid:2.16.578.1.12.4.1.4.1|17843910076"
* period.start = "2026-02-03"
* author.reference = "Organization?identifier=urn:oid:2.16.578.1.12.4.1.4.101|310000205"
* goal[0].reference = "Goal?identifier=https://sykehuset.example/plan|2201.goal-1"

Instance: transfers-5-readmitted-hand-over
InstanceOf: HandOver
Usage: #inline
* language = #nb
* identifier.system = "https://kommunen.example/plan"
* identifier.value = "2201.hand-over-5"
* status = #requested
* description = "Solveig ønsker å dø hjemme. Ta med ønsket videre."
* focus.reference = "urn:uuid:536f6c76-0005-4000-8000-000000000001"
* for.reference = "Patient?identifier=urn:oid:2.16.578.1.12.4.1.4.1|17843910076"
* authoredOn = "2026-02-03T03:30:00+01:00"
* requester.reference = "Organization?identifier=urn:oid:2.16.578.1.12.4.1.4.101|310000205"
* owner.reference = "Organization?identifier=urn:oid:2.16.578.1.12.4.1.4.101|310000108"
