Instance: transfers-7-wish-taken-up
InstanceOf: Bundle
Usage: #example
Title: "Ten transfers 7: from the nursing home to her home: the wish is taken up again"
Description: "16 February 2026. The GP, her daughter and home care have arranged help at night. The wish is active again."
* type = #transaction
* entry[+].fullUrl = "urn:uuid:536f6c76-0007-4000-8000-000000000001"
* entry[=].resource = transfers-7-wish-taken-up-plan
* entry[=].request.method = #POST
* entry[=].request.url = "CarePlan"
* entry[=].request.ifNoneExist = "identifier=https://sykehjemmet.example/plan|2201.plan-7"
* entry[+].fullUrl = "urn:uuid:536f6c76-0007-4000-8000-000000000002"
* entry[=].resource = transfers-7-wish-taken-up-hand-over
* entry[=].request.method = #POST
* entry[=].request.url = "Task"
* entry[=].request.ifNoneExist = "identifier=https://sykehjemmet.example/plan|2201.hand-over-7"
* entry[+].fullUrl = "urn:uuid:536f6c76-0007-4000-8000-000000000003"
* entry[=].resource = transfers-7-wish-taken-up-jonas
* entry[=].request.method = #POST
* entry[=].request.url = "Practitioner"
* entry[=].request.ifNoneExist = "identifier=urn:oid:2.16.578.1.12.4.1.4.4|990000003"
* entry[+].fullUrl = "urn:uuid:536f6c76-0007-4000-8000-000000000004"
* entry[=].resource = transfers-7-wish-taken-up-wish
* entry[=].request.method = #PUT
* entry[=].request.url = "Goal?identifier=https://sykehuset.example/plan|2201.goal-1"
* entry[=].request.ifMatch = "W/\"2\""
* entry[+].fullUrl = "urn:uuid:536f6c76-0007-4000-8000-000000000005"
* entry[=].resource = transfers-7-wish-taken-up-score
* entry[=].request.method = #POST
* entry[=].request.url = "Observation"
* entry[=].request.ifNoneExist = "identifier=https://sykehjemmet.example/plan|2201.score-7"
* entry[+].fullUrl = "urn:uuid:536f6c76-0007-4000-8000-000000000006"
* entry[=].resource = transfers-7-wish-taken-up-action
* entry[=].request.method = #POST
* entry[=].request.url = "ServiceRequest"
* entry[=].request.ifNoneExist = "identifier=https://sykehjemmet.example/plan|2201.action-7"
* entry[+].fullUrl = "urn:uuid:536f6c76-0007-4000-8000-000000000007"
* entry[=].resource = transfers-7-wish-taken-up-amina
* entry[=].request.method = #POST
* entry[=].request.url = "Practitioner"
* entry[=].request.ifNoneExist = "identifier=urn:oid:2.16.578.1.12.4.1.4.4|990000002"
* entry[+].fullUrl = "urn:uuid:536f6c76-0007-4000-8000-000000000008"
* entry[=].resource = 536f6c76-0007-4000-8000-000000000008
* entry[=].request.method = #PUT
* entry[=].request.url = "Provenance/536f6c76-0007-4000-8000-000000000008"

Instance: transfers-7-wish-taken-up-plan
InstanceOf: CareLevelPlan
Usage: #inline
* language = #nb
* identifier.system = "https://sykehjemmet.example/plan"
* identifier.value = "2201.plan-7"
* status = #active
* category[level] = CareLevel#municipality
* category[1] = PlanKind#palliative-plan
* category[2] = PriorityGroup#several-chronic-conditions
* category[1].coding[1] = $sct#773981004
* title = "Plan ved hjemreise"
* subject.reference = "Patient?identifier=urn:oid:2.16.578.1.12.4.1.4.1|17843910076"
* period.start = "2026-02-16"
* author.reference = "Organization?identifier=urn:oid:2.16.578.1.12.4.1.4.101|310000604"
* goal[0].reference = "Goal?identifier=https://sykehuset.example/plan|2201.goal-1"

Instance: transfers-7-wish-taken-up-hand-over
InstanceOf: HandOver
Usage: #inline
* language = #nb
* identifier.system = "https://sykehjemmet.example/plan"
* identifier.value = "2201.hand-over-7"
* status = #requested
* description = "Solveig ønsker å dø hjemme. Ta med ønsket videre."
* focus.reference = "urn:uuid:536f6c76-0007-4000-8000-000000000001"
* for.reference = "Patient?identifier=urn:oid:2.16.578.1.12.4.1.4.1|17843910076"
* authoredOn = "2026-02-16T11:00:00+01:00"
* requester.reference = "Organization?identifier=urn:oid:2.16.578.1.12.4.1.4.101|310000604"
* owner.reference = "Organization?identifier=urn:oid:2.16.578.1.12.4.1.4.101|310000205"

Instance: transfers-7-wish-taken-up-jonas
InstanceOf: Professional
Usage: #inline
* language = #nb
* identifier[hprNumber].value = "990000003"
* name.family = "Lid"
* name.given = "Jonas"
* qualification.code.text = "Lege"

Instance: transfers-7-wish-taken-up-wish
InstanceOf: WhatMattersGoal
Usage: #inline
* language = #nb
* identifier.system = "https://sykehuset.example/plan"
* identifier.value = "2201.goal-1"
* extension[acceptance][0].extension[individual].valueReference.reference = "Patient?identifier=urn:oid:2.16.578.1.12.4.1.4.1|17843910076"
* extension[acceptance][0].extension[status].valueCode = #agree
* extension[acceptance][1].extension[individual].valueReference.reference = "RelatedPerson?identifier=https://sykehuset.example/plan|2201.ingrid"
* extension[acceptance][1].extension[status].valueCode = #agree
* extension[acceptance][2].extension[individual].valueReference.reference = "urn:uuid:536f6c76-0007-4000-8000-000000000003"
* extension[acceptance][2].extension[status].valueCode = #agree
* lifecycleStatus = #active
* description.text = "Jeg vil dø hjemme"
* subject.reference = "Patient?identifier=urn:oid:2.16.578.1.12.4.1.4.1|17843910076"
* startDate = "2026-01-13"
* expressedBy.reference = "Patient?identifier=urn:oid:2.16.578.1.12.4.1.4.1|17843910076"
* category[kind] = GoalKind#what-matters
* category[1] = LifeDomain#end-of-life

Instance: transfers-7-wish-taken-up-score
InstanceOf: GoalScore
Usage: #inline
* language = #nb
* identifier.system = "https://sykehjemmet.example/plan"
* identifier.value = "2201.score-7"
* status = #final
* category[timepoint] = ScoreTimepoint#follow-up
* code.coding[scale] = ScoreScale#attainment
* subject.reference = "Patient?identifier=urn:oid:2.16.578.1.12.4.1.4.1|17843910076"
* focus.reference = "Goal?identifier=https://sykehuset.example/plan|2201.goal-1"
* effectiveDateTime = "2026-02-16T11:00:00+01:00"
* performer.reference = "Patient?identifier=urn:oid:2.16.578.1.12.4.1.4.1|17843910076"
* valueQuantity.value = 6
* valueQuantity.unit = "score"

Instance: transfers-7-wish-taken-up-action
InstanceOf: PlannedAction
Usage: #inline
* extension[goal][0].valueReference.reference = "Goal?identifier=https://sykehuset.example/plan|2201.goal-1"
* language = #nb
* identifier.system = "https://sykehjemmet.example/plan"
* identifier.value = "2201.action-7"
* basedOn.reference = "urn:uuid:536f6c76-0007-4000-8000-000000000001"
* status = #active
* code.text = "Hjelp hjemme hele natten"
* subject.reference = "Patient?identifier=urn:oid:2.16.578.1.12.4.1.4.1|17843910076"
* authoredOn = "2026-02-16T11:00:00+01:00"
* performer.reference = "Organization?identifier=urn:oid:2.16.578.1.12.4.1.4.101|310000205"

Instance: transfers-7-wish-taken-up-amina
InstanceOf: Professional
Usage: #inline
* language = #nb
* identifier[hprNumber].value = "990000002"
* name.family = "Haugen"
* name.given = "Amina"
* qualification.code.text = "Sykepleier"

Instance: 536f6c76-0007-4000-8000-000000000008
InstanceOf: Authorship
Usage: #inline
* id = "536f6c76-0007-4000-8000-000000000008"
* language = #nb
* target[0].reference = "Goal?identifier=https://sykehuset.example/plan|2201.goal-1"
* occurredDateTime = "2026-02-16T11:00:00+01:00"
* recorded = "2026-02-16T11:00:00+01:00"
* activity = AuthorshipActivity#record
* agent[author].who.reference = "Patient?identifier=urn:oid:2.16.578.1.12.4.1.4.1|17843910076"
* agent[enterer].who.reference = "urn:uuid:536f6c76-0007-4000-8000-000000000007"
* agent[enterer].onBehalfOf.reference = "Organization?identifier=urn:oid:2.16.578.1.12.4.1.4.101|310000604"
* agent[attester][0].who.reference = "RelatedPerson?identifier=https://sykehuset.example/plan|2201.ingrid"
* agent[attester][1].who.reference = "urn:uuid:536f6c76-0007-4000-8000-000000000003"
