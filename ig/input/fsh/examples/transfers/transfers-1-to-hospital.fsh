Instance: transfers-1-to-hospital
InstanceOf: Bundle
Usage: #example
Title: "Ten transfers 1: from a hospital abroad to the hospital"
Description: "12 January 2026. Solveig, 86, fell ill on holiday. At home she says what matters: to die at home. The hospital writes it down, with her score, and starts its plan."
* type = #transaction
* entry[+].fullUrl = "urn:uuid:536f6c76-0001-4000-8000-000000000001"
* entry[=].resource = transfers-1-to-hospital-solveig
* entry[=].request.method = #POST
* entry[=].request.url = "Patient"
* entry[=].request.ifNoneExist = "identifier=urn:oid:2.16.578.1.12.4.1.4.1|17843910076"
* entry[+].fullUrl = "urn:uuid:536f6c76-0001-4000-8000-000000000002"
* entry[=].resource = transfers-1-to-hospital-hospital
* entry[=].request.method = #POST
* entry[=].request.url = "Organization"
* entry[=].request.ifNoneExist = "identifier=urn:oid:2.16.578.1.12.4.1.4.101|310000108"
* entry[+].fullUrl = "urn:uuid:536f6c76-0001-4000-8000-000000000003"
* entry[=].resource = transfers-1-to-hospital-municipality
* entry[=].request.method = #POST
* entry[=].request.url = "Organization"
* entry[=].request.ifNoneExist = "identifier=urn:oid:2.16.578.1.12.4.1.4.101|310000205"
* entry[+].fullUrl = "urn:uuid:536f6c76-0001-4000-8000-000000000004"
* entry[=].resource = transfers-1-to-hospital-nursing-home
* entry[=].request.method = #POST
* entry[=].request.url = "Organization"
* entry[=].request.ifNoneExist = "identifier=urn:oid:2.16.578.1.12.4.1.4.101|310000604"
* entry[+].fullUrl = "urn:uuid:536f6c76-0001-4000-8000-000000000005"
* entry[=].resource = transfers-1-to-hospital-day-unit
* entry[=].request.method = #POST
* entry[=].request.url = "Organization"
* entry[=].request.ifNoneExist = "identifier=urn:oid:2.16.578.1.12.4.1.4.101|310000701"
* entry[+].fullUrl = "urn:uuid:536f6c76-0001-4000-8000-000000000006"
* entry[=].resource = transfers-1-to-hospital-gp
* entry[=].request.method = #POST
* entry[=].request.url = "Organization"
* entry[=].request.ifNoneExist = "identifier=urn:oid:2.16.578.1.12.4.1.4.101|310000302"
* entry[+].fullUrl = "urn:uuid:536f6c76-0001-4000-8000-000000000007"
* entry[=].resource = transfers-1-to-hospital-abroad
* entry[=].request.method = #POST
* entry[=].request.url = "Organization"
* entry[=].request.ifNoneExist = "identifier=https://sykehuset.example/plan|abroad.hospital-del-sol"
* entry[+].fullUrl = "urn:uuid:536f6c76-0001-4000-8000-000000000008"
* entry[=].resource = transfers-1-to-hospital-ingrid
* entry[=].request.method = #POST
* entry[=].request.url = "RelatedPerson"
* entry[=].request.ifNoneExist = "identifier=https://sykehuset.example/plan|2201.ingrid"
* entry[+].fullUrl = "urn:uuid:536f6c76-0001-4000-8000-000000000009"
* entry[=].resource = transfers-1-to-hospital-ola
* entry[=].request.method = #POST
* entry[=].request.url = "Practitioner"
* entry[=].request.ifNoneExist = "identifier=urn:oid:2.16.578.1.12.4.1.4.4|990000001"
* entry[+].fullUrl = "urn:uuid:536f6c76-0001-4000-8000-000000000010"
* entry[=].resource = transfers-1-to-hospital-wish
* entry[=].request.method = #POST
* entry[=].request.url = "Goal"
* entry[=].request.ifNoneExist = "identifier=https://sykehuset.example/plan|2201.goal-1"
* entry[+].fullUrl = "urn:uuid:536f6c76-0001-4000-8000-000000000011"
* entry[=].resource = transfers-1-to-hospital-score
* entry[=].request.method = #POST
* entry[=].request.url = "Observation"
* entry[=].request.ifNoneExist = "identifier=https://sykehuset.example/plan|2201.score-1"
* entry[+].fullUrl = "urn:uuid:536f6c76-0001-4000-8000-000000000012"
* entry[=].resource = transfers-1-to-hospital-plan
* entry[=].request.method = #POST
* entry[=].request.url = "CarePlan"
* entry[=].request.ifNoneExist = "identifier=https://sykehuset.example/plan|2201.plan-1"
* entry[+].fullUrl = "urn:uuid:536f6c76-0001-4000-8000-000000000013"
* entry[=].resource = 536f6c76-0001-4000-8000-000000000013
* entry[=].request.method = #PUT
* entry[=].request.url = "Provenance/536f6c76-0001-4000-8000-000000000013"

Instance: transfers-1-to-hospital-solveig
InstanceOf: ThePerson
Usage: #inline
* language = #nb
* identifier[identityNumber].value = "17843910076"
* name.family = "Brekke"
* name.given = "Solveig"
* gender = #female
* birthDate = "1939-04-17"

Instance: transfers-1-to-hospital-hospital
InstanceOf: Organisation
Usage: #inline
* language = #nb
* identifier[organisationNumber].value = "310000108"
* name = "Fjordbyen sykehus"

Instance: transfers-1-to-hospital-municipality
InstanceOf: Organisation
Usage: #inline
* language = #nb
* identifier[organisationNumber].value = "310000205"
* name = "Fjordbyen kommune"

Instance: transfers-1-to-hospital-nursing-home
InstanceOf: Organisation
Usage: #inline
* language = #nb
* identifier[organisationNumber].value = "310000604"
* name = "Lyngtoppen sykehjem"

Instance: transfers-1-to-hospital-day-unit
InstanceOf: Organisation
Usage: #inline
* language = #nb
* identifier[organisationNumber].value = "310000701"
* name = "Fjordbyen døgnenhet for øyeblikkelig hjelp"

Instance: transfers-1-to-hospital-gp
InstanceOf: Organisation
Usage: #inline
* language = #nb
* identifier[organisationNumber].value = "310000302"
* name = "Fjordbyen legekontor"

Instance: transfers-1-to-hospital-abroad
InstanceOf: Organization
Usage: #inline
* language = #es
* identifier[0].system = "https://sykehuset.example/plan"
* identifier[0].value = "abroad.hospital-del-sol"
* identifier[1].system = "https://hospital-del-sol.example/id"
* identifier[1].value = "1"
* name = "Hospital del Sol"

Instance: transfers-1-to-hospital-ingrid
InstanceOf: Relative
Usage: #inline
* language = #nb
* identifier[identityNumber].value = "09827430037"
* identifier[1].system = "https://sykehuset.example/plan"
* identifier[1].value = "2201.ingrid"
* patient.reference = "urn:uuid:536f6c76-0001-4000-8000-000000000001"
* relationship = http://terminology.hl7.org/CodeSystem/v3-RoleCode#DAUC
* relationship.text = "Datter"
* name.family = "Brekke"
* name.given = "Ingrid"
* gender = #female
* birthDate = "1974-02-09"

Instance: transfers-1-to-hospital-ola
InstanceOf: Professional
Usage: #inline
* language = #nb
* identifier[hprNumber].value = "990000001"
* name.family = "Bergvik"
* name.given = "Ola"
* qualification.code.text = "Sykepleier"

Instance: transfers-1-to-hospital-wish
InstanceOf: WhatMattersGoal
Usage: #inline
* language = #nb
* identifier.system = "https://sykehuset.example/plan"
* identifier.value = "2201.goal-1"
* extension[acceptance][0].extension[individual].valueReference.reference = "urn:uuid:536f6c76-0001-4000-8000-000000000001"
* extension[acceptance][0].extension[status].valueCode = #agree
* lifecycleStatus = #active
* description.text = "Jeg vil dø hjemme"
* subject.reference = "urn:uuid:536f6c76-0001-4000-8000-000000000001"
* startDate = "2026-01-13"
* expressedBy.reference = "urn:uuid:536f6c76-0001-4000-8000-000000000001"
* category[kind] = GoalKind#what-matters
* category[1] = LifeDomain#end-of-life

Instance: transfers-1-to-hospital-score
InstanceOf: GoalScore
Usage: #inline
* language = #nb
* identifier.system = "https://sykehuset.example/plan"
* identifier.value = "2201.score-1"
* status = #final
* category[timepoint] = ScoreTimepoint#baseline
* code.coding[scale] = ScoreScale#attainment
* subject.reference = "urn:uuid:536f6c76-0001-4000-8000-000000000001"
* focus.reference = "urn:uuid:536f6c76-0001-4000-8000-000000000010"
* effectiveDateTime = "2026-01-13T10:00:00+01:00"
* performer.reference = "urn:uuid:536f6c76-0001-4000-8000-000000000001"
* valueQuantity.value = 2
* valueQuantity.unit = "score"

Instance: transfers-1-to-hospital-plan
InstanceOf: CareLevelPlan
Usage: #inline
* language = #nb
* identifier.system = "https://sykehuset.example/plan"
* identifier.value = "2201.plan-1"
* status = #active
* category[level] = CareLevel#hospital
* title = "Sykehusets plan"
* subject.reference = "urn:uuid:536f6c76-0001-4000-8000-000000000001"
* period.start = "2026-01-12"
* author.reference = "urn:uuid:536f6c76-0001-4000-8000-000000000002"
* goal[0].reference = "urn:uuid:536f6c76-0001-4000-8000-000000000010"

Instance: 536f6c76-0001-4000-8000-000000000013
InstanceOf: Authorship
Usage: #inline
* id = "536f6c76-0001-4000-8000-000000000013"
* language = #nb
* target[0].reference = "urn:uuid:536f6c76-0001-4000-8000-000000000010"
* occurredDateTime = "2026-01-13T10:00:00+01:00"
* recorded = "2026-01-13T10:00:00+01:00"
* activity = AuthorshipActivity#record
* agent[author].who.reference = "urn:uuid:536f6c76-0001-4000-8000-000000000001"
* agent[enterer].who.reference = "urn:uuid:536f6c76-0001-4000-8000-000000000009"
* agent[enterer].onBehalfOf.reference = "urn:uuid:536f6c76-0001-4000-8000-000000000002"
