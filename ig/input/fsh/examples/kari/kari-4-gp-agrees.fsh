Instance: kari-4-gp-agrees
InstanceOf: Bundle
Usage: #example
Title: "Kari 4: the GP agrees"
Description: "Jonas sees Kari on 15 May 2026 and agrees to the goal about the oxygen. The update holds the whole goal, with her words as they are, and names the version that was read. They go through her medicines, and agree what she does herself."
* type = #transaction
* entry[+].fullUrl = "urn:uuid:4b617269-0004-4000-8000-000000000001"
* entry[=].resource = kari-4-gp-agrees-jonas
* entry[=].request.method = #POST
* entry[=].request.url = "Practitioner"
* entry[=].request.ifNoneExist = "identifier=urn:oid:2.16.578.1.12.4.1.4.4|990000003"
* entry[+].fullUrl = "urn:uuid:4b617269-0004-4000-8000-000000000002"
* entry[=].resource = kari-4-gp-agrees-goal-oxygen
* entry[=].request.method = #PUT
* entry[=].request.url = "Goal?identifier=https://sykehuset.example/plan|4711.goal-3"
* entry[=].request.ifMatch = "W/\"1\""
* entry[+].fullUrl = "urn:uuid:4b617269-0004-4000-8000-000000000003"
* entry[=].resource = kari-4-gp-agrees-plan
* entry[=].request.method = #POST
* entry[=].request.url = "CarePlan"
* entry[=].request.ifNoneExist = "identifier=https://legekontoret.example/plan|kari.plan"
* entry[+].fullUrl = "urn:uuid:4b617269-0004-4000-8000-000000000004"
* entry[=].resource = kari-4-gp-agrees-medicines
* entry[=].request.method = #POST
* entry[=].request.url = "ServiceRequest"
* entry[=].request.ifNoneExist = "identifier=https://legekontoret.example/plan|kari.action-1"
* entry[+].fullUrl = "urn:uuid:4b617269-0004-4000-8000-000000000005"
* entry[=].resource = kari-4-gp-agrees-self-care
* entry[=].request.method = #POST
* entry[=].request.url = "CarePlan"
* entry[=].request.ifNoneExist = "identifier=https://legekontoret.example/plan|kari.self-care"
* entry[+].fullUrl = "urn:uuid:4b617269-0004-4000-8000-000000000006"
* entry[=].resource = kari-4-gp-agrees-measuring
* entry[=].request.method = #POST
* entry[=].request.url = "ServiceRequest"
* entry[=].request.ifNoneExist = "identifier=https://legekontoret.example/plan|kari.action-2"

Instance: kari-4-gp-agrees-jonas
InstanceOf: Professional
Usage: #inline
* language = #nb
* identifier[hprNumber].value = "990000003"
* name.family = "Lid"
* name.given = "Jonas"
* qualification.code.text = "Lege"

Instance: kari-4-gp-agrees-goal-oxygen
InstanceOf: WhatMattersGoal
Usage: #inline
* language = #nb
* identifier.system = "https://sykehuset.example/plan"
* identifier.value = "4711.goal-3"
* extension[acceptance][0].extension[individual].valueReference.reference = "Patient?identifier=urn:oid:2.16.578.1.12.4.1.4.1|12894345029"
* extension[acceptance][0].extension[status].valueCode = #agree
* extension[acceptance][1].extension[individual].valueReference.reference = "urn:uuid:4b617269-0004-4000-8000-000000000001"
* extension[acceptance][1].extension[status].valueCode = #agree
* lifecycleStatus = #active
* category[kind] = GoalKind#what-matters
* category[1] = LifeDomain#body
* description.text = "Bli kvitt oksygenet"
* subject.reference = "Patient?identifier=urn:oid:2.16.578.1.12.4.1.4.1|12894345029"
* startDate = "2026-05-04"
* expressedBy.reference = "Patient?identifier=urn:oid:2.16.578.1.12.4.1.4.1|12894345029"
* achievementStatus = http://terminology.hl7.org/CodeSystem/goal-achievement#improving
* statusDate = "2026-05-15"
* target.dueDate = "2026-06-01"

Instance: kari-4-gp-agrees-plan
InstanceOf: CareLevelPlan
Usage: #inline
* language = #nb
* identifier.system = "https://legekontoret.example/plan"
* identifier.value = "kari.plan"
* status = #active
* category[level] = CareLevel#gp
* title = "Fastlegens plan"
* subject.reference = "Patient?identifier=urn:oid:2.16.578.1.12.4.1.4.1|12894345029"
* period.start = "2026-05-15"
* author.reference = "Organization?identifier=urn:oid:2.16.578.1.12.4.1.4.101|310000302"
* goal[0].reference = "Goal?identifier=https://sykehuset.example/plan|4711.goal-3"
* activity[0].reference.reference = "urn:uuid:4b617269-0004-4000-8000-000000000004"

Instance: kari-4-gp-agrees-medicines
InstanceOf: PlannedAction
Usage: #inline
* extension[goal][0].valueReference.reference = "Goal?identifier=https://sykehuset.example/plan|4711.goal-3"
* language = #nb
* identifier.system = "https://legekontoret.example/plan"
* identifier.value = "kari.action-1"
* basedOn.reference = "urn:uuid:4b617269-0004-4000-8000-000000000003"
* status = #active
* code.text = "Legemiddelgjennomgang"
* subject.reference = "Patient?identifier=urn:oid:2.16.578.1.12.4.1.4.1|12894345029"
* authoredOn = "2026-05-15T10:00:00+02:00"
* performer.reference = "Organization?identifier=urn:oid:2.16.578.1.12.4.1.4.101|310000302"
* category = ActionKind#medication-review

Instance: kari-4-gp-agrees-self-care
InstanceOf: CareLevelPlan
Usage: #inline
* language = #nb
* identifier.system = "https://legekontoret.example/plan"
* identifier.value = "kari.self-care"
* status = #active
* category[level] = CareLevel#person
* category[1] = PlanKind#self-care-plan
* title = "Det Kari gjør selv"
* subject.reference = "Patient?identifier=urn:oid:2.16.578.1.12.4.1.4.1|12894345029"
* period.start = "2026-05-15"
* author.reference = "Organization?identifier=urn:oid:2.16.578.1.12.4.1.4.101|310000302"
* goal[0].reference = "Goal?identifier=https://sykehuset.example/plan|4711.goal-3"
* contributor[0].reference = "Patient?identifier=urn:oid:2.16.578.1.12.4.1.4.1|12894345029"
* activity[0].reference.reference = "urn:uuid:4b617269-0004-4000-8000-000000000006"

Instance: kari-4-gp-agrees-measuring
InstanceOf: PlannedAction
Usage: #inline
* extension[goal][0].valueReference.reference = "Goal?identifier=https://sykehuset.example/plan|4711.goal-3"
* language = #nb
* identifier.system = "https://legekontoret.example/plan"
* identifier.value = "kari.action-2"
* basedOn.reference = "urn:uuid:4b617269-0004-4000-8000-000000000005"
* status = #active
* code.text = "Måle oksygenet hver morgen og sende tallet til legekontoret"
* subject.reference = "Patient?identifier=urn:oid:2.16.578.1.12.4.1.4.1|12894345029"
* authoredOn = "2026-05-15T10:00:00+02:00"
* performer.reference = "Patient?identifier=urn:oid:2.16.578.1.12.4.1.4.1|12894345029"
* category = ActionKind#digital-home-follow-up
