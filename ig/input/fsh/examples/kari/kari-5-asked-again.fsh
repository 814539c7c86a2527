Instance: kari-5-asked-again
InstanceOf: Bundle
Usage: #example
Title: "Kari 5: home care asks again"
Description: "Four weeks after she came home Amina asks again: 10, 5 and 10. Two goals are reached; Kari keeps the third."
* type = #transaction
* entry[+].fullUrl = "urn:uuid:4b617269-0005-4000-8000-000000000001"
* entry[=].resource = kari-5-asked-again-score-1
* entry[=].request.method = #POST
* entry[=].request.url = "Observation"
* entry[=].request.ifNoneExist = "identifier=https://kommunen.example/plan|kari.score-1"
* entry[+].fullUrl = "urn:uuid:4b617269-0005-4000-8000-000000000002"
* entry[=].resource = kari-5-asked-again-score-2
* entry[=].request.method = #POST
* entry[=].request.url = "Observation"
* entry[=].request.ifNoneExist = "identifier=https://kommunen.example/plan|kari.score-2"
* entry[+].fullUrl = "urn:uuid:4b617269-0005-4000-8000-000000000003"
* entry[=].resource = kari-5-asked-again-score-3
* entry[=].request.method = #POST
* entry[=].request.url = "Observation"
* entry[=].request.ifNoneExist = "identifier=https://kommunen.example/plan|kari.score-3"
* entry[+].fullUrl = "urn:uuid:4b617269-0005-4000-8000-000000000004"
* entry[=].resource = kari-5-asked-again-goal-home
* entry[=].request.method = #PUT
* entry[=].request.url = "Goal?identifier=https://sykehuset.example/plan|4711.goal-1"
* entry[=].request.ifMatch = "W/\"1\""
* entry[+].fullUrl = "urn:uuid:4b617269-0005-4000-8000-000000000005"
* entry[=].resource = kari-5-asked-again-goal-oxygen
* entry[=].request.method = #PUT
* entry[=].request.url = "Goal?identifier=https://sykehuset.example/plan|4711.goal-3"
* entry[=].request.ifMatch = "W/\"2\""
* entry[+].fullUrl = "urn:uuid:4b617269-0005-4000-8000-000000000006"
* entry[=].resource = 4b617269-0005-4000-8000-000000000006
* entry[=].request.method = #PUT
* entry[=].request.url = "Provenance/4b617269-0005-4000-8000-000000000006"

Instance: kari-5-asked-again-score-1
InstanceOf: GoalScore
Usage: #inline
* language = #nb
* identifier.system = "https://kommunen.example/plan"
* identifier.value = "kari.score-1"
* status = #final
* category[timepoint] = ScoreTimepoint#follow-up
* code.coding[scale] = ScoreScale#attainment
* subject.reference = "Patient?identifier=urn:oid:2.16.578.1.12.4.1.4.1|12894345029"
* focus.reference = "Goal?identifier=https://sykehuset.example/plan|4711.goal-1"
* effectiveDateTime = "2026-06-01T10:00:00+02:00"
* performer.reference = "Patient?identifier=urn:oid:2.16.578.1.12.4.1.4.1|12894345029"
* valueQuantity.value = 10
* valueQuantity.unit = "score"

Instance: kari-5-asked-again-score-2
InstanceOf: GoalScore
Usage: #inline
* language = #nb
* identifier.system = "https://kommunen.example/plan"
* identifier.value = "kari.score-2"
* status = #final
* category[timepoint] = ScoreTimepoint#follow-up
* code.coding[scale] = ScoreScale#attainment
* subject.reference = "Patient?identifier=urn:oid:2.16.578.1.12.4.1.4.1|12894345029"
* focus.reference = "Goal?identifier=https://sykehuset.example/plan|4711.goal-2"
* effectiveDateTime = "2026-06-01T10:00:00+02:00"
* performer.reference = "Patient?identifier=urn:oid:2.16.578.1.12.4.1.4.1|12894345029"
* valueQuantity.value = 5
* valueQuantity.unit = "score"

Instance: kari-5-asked-again-score-3
InstanceOf: GoalScore
Usage: #inline
* language = #nb
* identifier.system = "https://kommunen.example/plan"
* identifier.value = "kari.score-3"
* status = #final
* category[timepoint] = ScoreTimepoint#follow-up
* code.coding[scale] = ScoreScale#attainment
* subject.reference = "Patient?identifier=urn:oid:2.16.578.1.12.4.1.4.1|12894345029"
* focus.reference = "Goal?identifier=https://sykehuset.example/plan|4711.goal-3"
* effectiveDateTime = "2026-06-01T10:00:00+02:00"
* performer.reference = "Patient?identifier=urn:oid:2.16.578.1.12.4.1.4.1|12894345029"
* valueQuantity.value = 10
* valueQuantity.unit = "score"

Instance: kari-5-asked-again-goal-home
InstanceOf: WhatMattersGoal
Usage: #inline
* language = #nb
* identifier.system = "https://sykehuset.example/plan"
* identifier.value = "4711.goal-1"
* extension[acceptance][0].extension[individual].valueReference.reference = "Patient?identifier=urn:oid:2.16.578.1.12.4.1.4.1|12894345029"
* extension[acceptance][0].extension[status].valueCode = #agree
* lifecycleStatus = #completed
* description.text = "Komme meg hjem"
* subject.reference = "Patient?identifier=urn:oid:2.16.578.1.12.4.1.4.1|12894345029"
* startDate = "2026-05-04"
* expressedBy.reference = "Patient?identifier=urn:oid:2.16.578.1.12.4.1.4.1|12894345029"
* achievementStatus = http://terminology.hl7.org/CodeSystem/goal-achievement#achieved
* target.dueDate = "2026-06-01"
* statusDate = "2026-06-01"

Instance: kari-5-asked-again-goal-oxygen
InstanceOf: WhatMattersGoal
Usage: #inline
* language = #nb
* identifier.system = "https://sykehuset.example/plan"
* identifier.value = "4711.goal-3"
* extension[acceptance][0].extension[individual].valueReference.reference = "Patient?identifier=urn:oid:2.16.578.1.12.4.1.4.1|12894345029"
* extension[acceptance][0].extension[status].valueCode = #agree
* extension[acceptance][1].extension[individual].valueReference.reference = "Practitioner?identifier=urn:oid:2.16.578.1.12.4.1.4.4|990000003"
* extension[acceptance][1].extension[status].valueCode = #agree
* lifecycleStatus = #completed
* category[kind] = GoalKind#what-matters
* category[1] = LifeDomain#body
* description.text = "Bli kvitt oksygenet"
* subject.reference = "Patient?identifier=urn:oid:2.16.578.1.12.4.1.4.1|12894345029"
* startDate = "2026-05-04"
* expressedBy.reference = "Patient?identifier=urn:oid:2.16.578.1.12.4.1.4.1|12894345029"
* achievementStatus = http://terminology.hl7.org/CodeSystem/goal-achievement#achieved
* target.dueDate = "2026-06-01"
* statusDate = "2026-06-01"

Instance: 4b617269-0005-4000-8000-000000000006
InstanceOf: Authorship
Usage: #inline
* id = "4b617269-0005-4000-8000-000000000006"
* language = #nb
* target[0].reference = "Goal?identifier=https://sykehuset.example/plan|4711.goal-1"
* target[1].reference = "Goal?identifier=https://sykehuset.example/plan|4711.goal-3"
* occurredDateTime = "2026-06-01T10:00:00+02:00"
* recorded = "2026-06-01T10:00:00+02:00"
* activity = AuthorshipActivity#record
* agent[author].who.reference = "Patient?identifier=urn:oid:2.16.578.1.12.4.1.4.1|12894345029"
* agent[enterer].who.reference = "PractitionerRole?identifier=https://kommunen.example/plan|role.amina"
* agent[enterer].onBehalfOf.reference = "Organization?identifier=urn:oid:2.16.578.1.12.4.1.4.101|310000205"
