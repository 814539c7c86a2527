Instance: kari-4-gp-agrees
InstanceOf: Bundle
Usage: #example
Title: "Kari 4: the GP agrees"
Description: "Jonas sees Kari on 15 May 2026 and agrees to the goal about the oxygen. The update holds the whole goal, with her words as they are, and names the version that was read."
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
