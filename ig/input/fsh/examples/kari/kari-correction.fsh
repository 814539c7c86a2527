Instance: kari-correction
InstanceOf: Bundle
Usage: #example
Title: "Kari, a correction: the hospital mends her words"
Description: "Kari said «høgre»; Ola wrote «høyre». The hospital that wrote it down corrects it: a new version of the same goal, with Provenance correct. The scores stay."
* type = #transaction
* entry[+].fullUrl = "urn:uuid:4b617269-9010-4000-8000-000000000001"
* entry[=].resource = kari-correction-ola
* entry[=].request.method = #POST
* entry[=].request.url = "Practitioner"
* entry[=].request.ifNoneExist = "identifier=urn:oid:2.16.578.1.12.4.1.4.4|990000001"
* entry[+].fullUrl = "urn:uuid:4b617269-9010-4000-8000-000000000002"
* entry[=].resource = kari-correction-goal-foot
* entry[=].request.method = #PUT
* entry[=].request.url = "Goal?identifier=https://sykehuset.example/plan|4711.goal-2"
* entry[+].fullUrl = "urn:uuid:4b617269-9010-4000-8000-000000000003"
* entry[=].resource = 4b617269-9010-4000-8000-000000000003
* entry[=].request.method = #PUT
* entry[=].request.url = "Provenance/4b617269-9010-4000-8000-000000000003"

Instance: kari-correction-ola
InstanceOf: Professional
Usage: #inline
* language = #nb
* identifier[hprNumber].value = "990000001"
* name.family = "Bergvik"
* name.given = "Ola"
* qualification.code.text = "Sykepleier"

Instance: kari-correction-goal-foot
InstanceOf: WhatMattersGoal
Usage: #inline
* language = #nb
* identifier.system = "https://sykehuset.example/plan"
* identifier.value = "4711.goal-2"
* extension[acceptance][0].extension[individual].valueReference.reference = "Patient?identifier=urn:oid:2.16.578.1.12.4.1.4.1|12894345029"
* extension[acceptance][0].extension[status].valueCode = #agree
* lifecycleStatus = #active
* category[kind] = GoalKind#what-matters
* category[1] = LifeDomain#mobility
* description.text = "Bli sterkere i høgre fot"
* subject.reference = "Patient?identifier=urn:oid:2.16.578.1.12.4.1.4.1|12894345029"
* startDate = "2026-05-04"
* expressedBy.reference = "Patient?identifier=urn:oid:2.16.578.1.12.4.1.4.1|12894345029"
* achievementStatus = http://terminology.hl7.org/CodeSystem/goal-achievement#in-progress
* target.dueDate = "2026-06-01"

Instance: 4b617269-9010-4000-8000-000000000003
InstanceOf: Authorship
Usage: #inline
* id = "4b617269-9010-4000-8000-000000000003"
* language = #nb
* target[0].reference = "urn:uuid:4b617269-9010-4000-8000-000000000002"
* occurredDateTime = "2026-05-04T15:00:00+02:00"
* recorded = "2026-05-04T15:00:00+02:00"
* activity = AuthorshipActivity#correct
* agent[author].who.reference = "Patient?identifier=urn:oid:2.16.578.1.12.4.1.4.1|12894345029"
* agent[enterer].who.reference = "urn:uuid:4b617269-9010-4000-8000-000000000001"
* agent[enterer].onBehalfOf.reference = "Organization?identifier=urn:oid:2.16.578.1.12.4.1.4.101|310000108"
