Instance: transfers-2-home
InstanceOf: Bundle
Usage: #example
Title: "Ten transfers 2: from the hospital to her home"
Description: "19 January 2026. The wish goes with her: the plan of the next service points to the same goal."
* type = #transaction
* entry[+].fullUrl = "urn:uuid:536f6c76-0002-4000-8000-000000000001"
* entry[=].resource = transfers-2-home-plan
* entry[=].request.method = #POST
* entry[=].request.url = "CarePlan"
* entry[=].request.ifNoneExist = "identifier=https://sykehuset.example/plan|2201.plan-2"
* entry[+].fullUrl = "urn:uuid:536f6c76-0002-4000-8000-000000000002"
* entry[=].resource = transfers-2-home-hand-over
* entry[=].request.method = #POST
* entry[=].request.url = "Task"
* entry[=].request.ifNoneExist = "identifier=https://sykehuset.example/plan|2201.hand-over-2"
* entry[+].fullUrl = "urn:uuid:536f6c76-0002-4000-8000-000000000003"
* entry[=].resource = transfers-2-home-action
* entry[=].request.method = #POST
* entry[=].request.url = "ServiceRequest"
* entry[=].request.ifNoneExist = "identifier=https://sykehuset.example/plan|2201.action-1"

Instance: transfers-2-home-plan
InstanceOf: CareLevelPlan
Usage: #inline
* language = #nb
* identifier.system = "https://sykehuset.example/plan"
* identifier.value = "2201.plan-2"
* status = #active
* category[level] = CareLevel#hospital
* category[1] = PlanKind#discharge-plan
* category[1].coding[1] = $sct#736372004
* title = "Utskrivningsplan"
* subject.reference = "Patient?identifier=urn:oid:2.16.578.1.12.4.1.4.1|17843910076"
* period.start = "2026-01-19"
* author.reference = "Organization?identifier=urn:oid:2.16.578.1.12.4.1.4.101|310000108"
* goal[0].reference = "Goal?identifier=https://sykehuset.example/plan|2201.goal-1"

Instance: transfers-2-home-hand-over
InstanceOf: HandOver
Usage: #inline
* language = #nb
* identifier.system = "https://sykehuset.example/plan"
* identifier.value = "2201.hand-over-2"
* status = #requested
* description = "Solveig ønsker å dø hjemme. Ta med ønsket videre."
* focus.reference = "urn:uuid:536f6c76-0002-4000-8000-000000000001"
* for.reference = "Patient?identifier=urn:oid:2.16.578.1.12.4.1.4.1|17843910076"
* authoredOn = "2026-01-19T11:00:00+01:00"
* requester.reference = "Organization?identifier=urn:oid:2.16.578.1.12.4.1.4.101|310000108"
* owner.reference = "Organization?identifier=urn:oid:2.16.578.1.12.4.1.4.101|310000205"

Instance: transfers-2-home-action
InstanceOf: PlannedAction
Usage: #inline
* extension[goal][0].valueReference.reference = "Goal?identifier=https://sykehuset.example/plan|2201.goal-1"
* language = #nb
* identifier.system = "https://sykehuset.example/plan"
* identifier.value = "2201.action-1"
* basedOn.reference = "urn:uuid:536f6c76-0002-4000-8000-000000000001"
* status = #active
* code.text = "Lindrende skrin og plan for smertelindring hjemme"
* subject.reference = "Patient?identifier=urn:oid:2.16.578.1.12.4.1.4.1|17843910076"
* authoredOn = "2026-01-19T11:00:00+01:00"
* performer.reference = "Organization?identifier=urn:oid:2.16.578.1.12.4.1.4.101|310000205"
* category = ActionKind#advance-care-conversation
