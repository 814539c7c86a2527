Instance: individual-plan-1-made
InstanceOf: Bundle
Usage: #example
Title: "Individual plan 1: Even and his coordinator make the plan"
Description: "Even, 24, lives with a severe mental illness and uses drugs. On 2 March 2026 he and Marte, his coordinator in the municipality, make his individual plan: what he wants, what he is good at, what he needs, what he does himself, and what he agrees to share. Of the band he says how important it is, and how sure he is to get there."
* type = #transaction
* entry[+].fullUrl = "urn:uuid:4576656e-0001-4000-8000-000000000001"
* entry[=].resource = individual-plan-1-made-even
* entry[=].request.method = #POST
* entry[=].request.url = "Patient"
* entry[=].request.ifNoneExist = "identifier=urn:oid:2.16.578.1.12.4.1.4.1|23830152121"
* entry[+].fullUrl = "urn:uuid:4576656e-0001-4000-8000-000000000002"
* entry[=].resource = individual-plan-1-made-municipality
* entry[=].request.method = #POST
* entry[=].request.url = "Organization"
* entry[=].request.ifNoneExist = "identifier=urn:oid:2.16.578.1.12.4.1.4.101|310000205"
* entry[+].fullUrl = "urn:uuid:4576656e-0001-4000-8000-000000000003"
* entry[=].resource = individual-plan-1-made-dps
* entry[=].request.method = #POST
* entry[=].request.url = "Organization"
* entry[=].request.ifNoneExist = "identifier=urn:oid:2.16.578.1.12.4.1.4.101|310000809"
* entry[+].fullUrl = "urn:uuid:4576656e-0001-4000-8000-000000000004"
* entry[=].resource = individual-plan-1-made-gp
* entry[=].request.method = #POST
* entry[=].request.url = "Organization"
* entry[=].request.ifNoneExist = "identifier=urn:oid:2.16.578.1.12.4.1.4.101|310000302"
* entry[+].fullUrl = "urn:uuid:4576656e-0001-4000-8000-000000000005"
* entry[=].resource = individual-plan-1-made-marte
* entry[=].request.method = #POST
* entry[=].request.url = "Practitioner"
* entry[=].request.ifNoneExist = "identifier=urn:oid:2.16.578.1.12.4.1.4.4|990000005"
* entry[+].fullUrl = "urn:uuid:4576656e-0001-4000-8000-000000000006"
* entry[=].resource = individual-plan-1-made-role-marte
* entry[=].request.method = #POST
* entry[=].request.url = "PractitionerRole"
* entry[=].request.ifNoneExist = "identifier=https://kommunen.example/plan|role.marte"
* entry[+].fullUrl = "urn:uuid:4576656e-0001-4000-8000-000000000007"
* entry[=].resource = individual-plan-1-made-goal-home
* entry[=].request.method = #POST
* entry[=].request.url = "Goal"
* entry[=].request.ifNoneExist = "identifier=https://kommunen.example/plan|even.goal-1"
* entry[+].fullUrl = "urn:uuid:4576656e-0001-4000-8000-000000000008"
* entry[=].resource = individual-plan-1-made-goal-band
* entry[=].request.method = #POST
* entry[=].request.url = "Goal"
* entry[=].request.ifNoneExist = "identifier=https://kommunen.example/plan|even.goal-2"
* entry[+].fullUrl = "urn:uuid:4576656e-0001-4000-8000-000000000009"
* entry[=].resource = individual-plan-1-made-goal-sleep
* entry[=].request.method = #POST
* entry[=].request.url = "Goal"
* entry[=].request.ifNoneExist = "identifier=https://kommunen.example/plan|even.goal-3"
* entry[+].fullUrl = "urn:uuid:4576656e-0001-4000-8000-000000000010"
* entry[=].resource = individual-plan-1-made-score-1
* entry[=].request.method = #POST
* entry[=].request.url = "Observation"
* entry[=].request.ifNoneExist = "identifier=https://kommunen.example/plan|even.score-1"
* entry[+].fullUrl = "urn:uuid:4576656e-0001-4000-8000-000000000011"
* entry[=].resource = individual-plan-1-made-score-2
* entry[=].request.method = #POST
* entry[=].request.url = "Observation"
* entry[=].request.ifNoneExist = "identifier=https://kommunen.example/plan|even.score-2"
* entry[+].fullUrl = "urn:uuid:4576656e-0001-4000-8000-000000000012"
* entry[=].resource = individual-plan-1-made-score-3
* entry[=].request.method = #POST
* entry[=].request.url = "Observation"
* entry[=].request.ifNoneExist = "identifier=https://kommunen.example/plan|even.score-3"
* entry[+].fullUrl = "urn:uuid:4576656e-0001-4000-8000-000000000023"
* entry[=].resource = individual-plan-1-made-importance
* entry[=].request.method = #POST
* entry[=].request.url = "Observation"
* entry[=].request.ifNoneExist = "identifier=https://kommunen.example/plan|even.importance-1"
* entry[+].fullUrl = "urn:uuid:4576656e-0001-4000-8000-000000000024"
* entry[=].resource = individual-plan-1-made-confidence
* entry[=].request.method = #POST
* entry[=].request.url = "Observation"
* entry[=].request.ifNoneExist = "identifier=https://kommunen.example/plan|even.confidence-1"
* entry[+].fullUrl = "urn:uuid:4576656e-0001-4000-8000-000000000013"
* entry[=].resource = individual-plan-1-made-resources
* entry[=].request.method = #POST
* entry[=].request.url = "Observation"
* entry[=].request.ifNoneExist = "identifier=https://kommunen.example/plan|even.resources"
* entry[+].fullUrl = "urn:uuid:4576656e-0001-4000-8000-000000000014"
* entry[=].resource = individual-plan-1-made-needs
* entry[=].request.method = #POST
* entry[=].request.url = "Observation"
* entry[=].request.ifNoneExist = "identifier=https://kommunen.example/plan|even.needs"
* entry[+].fullUrl = "urn:uuid:4576656e-0001-4000-8000-000000000015"
* entry[=].resource = individual-plan-1-made-own-part
* entry[=].request.method = #POST
* entry[=].request.url = "Observation"
* entry[=].request.ifNoneExist = "identifier=https://kommunen.example/plan|even.own-part"
* entry[+].fullUrl = "urn:uuid:4576656e-0001-4000-8000-000000000016"
* entry[=].resource = individual-plan-1-made-consent
* entry[=].request.method = #POST
* entry[=].request.url = "Observation"
* entry[=].request.ifNoneExist = "identifier=https://kommunen.example/plan|even.consent"
* entry[+].fullUrl = "urn:uuid:4576656e-0001-4000-8000-000000000017"
* entry[=].resource = individual-plan-1-made-plan
* entry[=].request.method = #POST
* entry[=].request.url = "CarePlan"
* entry[=].request.ifNoneExist = "identifier=https://kommunen.example/plan|even.individual-plan"
* entry[+].fullUrl = "urn:uuid:4576656e-0001-4000-8000-000000000018"
* entry[=].resource = individual-plan-1-made-flat
* entry[=].request.method = #POST
* entry[=].request.url = "ServiceRequest"
* entry[=].request.ifNoneExist = "identifier=https://kommunen.example/plan|even.action-1"
* entry[+].fullUrl = "urn:uuid:4576656e-0001-4000-8000-000000000019"
* entry[=].resource = individual-plan-1-made-music
* entry[=].request.method = #POST
* entry[=].request.url = "ServiceRequest"
* entry[=].request.ifNoneExist = "identifier=https://kommunen.example/plan|even.action-2"
* entry[+].fullUrl = "urn:uuid:4576656e-0001-4000-8000-000000000025"
* entry[=].resource = individual-plan-1-made-talk
* entry[=].request.method = #POST
* entry[=].request.url = "ServiceRequest"
* entry[=].request.ifNoneExist = "identifier=https://kommunen.example/plan|even.action-3"
* entry[+].fullUrl = "urn:uuid:4576656e-0001-4000-8000-000000000026"
* entry[=].resource = individual-plan-1-made-smoking
* entry[=].request.method = #POST
* entry[=].request.url = "ServiceRequest"
* entry[=].request.ifNoneExist = "identifier=https://kommunen.example/plan|even.action-4"
* entry[+].fullUrl = "urn:uuid:4576656e-0001-4000-8000-000000000020"
* entry[=].resource = individual-plan-1-made-to-dps
* entry[=].request.method = #POST
* entry[=].request.url = "Task"
* entry[=].request.ifNoneExist = "identifier=https://kommunen.example/plan|even.hand-over-1"
* entry[+].fullUrl = "urn:uuid:4576656e-0001-4000-8000-000000000021"
* entry[=].resource = individual-plan-1-made-to-gp
* entry[=].request.method = #POST
* entry[=].request.url = "Task"
* entry[=].request.ifNoneExist = "identifier=https://kommunen.example/plan|even.hand-over-2"
* entry[+].fullUrl = "urn:uuid:4576656e-0001-4000-8000-000000000022"
* entry[=].resource = 4576656e-0001-4000-8000-000000000022
* entry[=].request.method = #PUT
* entry[=].request.url = "Provenance/4576656e-0001-4000-8000-000000000022"

Instance: individual-plan-1-made-even
InstanceOf: ThePerson
Usage: #inline
* language = #nb
* identifier[identityNumber].value = "23830152121"
* name.family = "Nes"
* name.given = "Even"
* gender = #male
* birthDate = "2001-03-23"

Instance: individual-plan-1-made-municipality
InstanceOf: Organisation
Usage: #inline
* language = #nb
* identifier[organisationNumber].value = "310000205"
* name = "Fjordbyen kommune"

Instance: individual-plan-1-made-dps
InstanceOf: Organisation
Usage: #inline
* language = #nb
* identifier[organisationNumber].value = "310000809"
* name = "Fjordbyen distriktspsykiatriske senter"

Instance: individual-plan-1-made-gp
InstanceOf: Organisation
Usage: #inline
* language = #nb
* identifier[organisationNumber].value = "310000302"
* name = "Fjordbyen legekontor"

Instance: individual-plan-1-made-marte
InstanceOf: Professional
Usage: #inline
* language = #nb
* identifier[hprNumber].value = "990000005"
* name.family = "Solli"
* name.given = "Marte"
* qualification.code.text = "Vernepleier"

Instance: individual-plan-1-made-role-marte
InstanceOf: ProfessionalRole
Usage: #inline
* language = #nb
* identifier.system = "https://kommunen.example/plan"
* identifier.value = "role.marte"
* active = true
* code = TeamRole#coordinator
* code.text = "Koordinator"
* practitioner.reference = "urn:uuid:4576656e-0001-4000-8000-000000000005"
* organization.reference = "urn:uuid:4576656e-0001-4000-8000-000000000002"

Instance: individual-plan-1-made-goal-home
InstanceOf: WhatMattersGoal
Usage: #inline
* language = #nb
* identifier.system = "https://kommunen.example/plan"
* identifier.value = "even.goal-1"
* extension[acceptance][0].extension[individual].valueReference.reference = "urn:uuid:4576656e-0001-4000-8000-000000000001"
* extension[acceptance][0].extension[status].valueCode = #agree
* lifecycleStatus = #active
* description.text = "Ha et sted å bo der jeg får være i fred"
* subject.reference = "urn:uuid:4576656e-0001-4000-8000-000000000001"
* startDate = "2026-03-02"
* expressedBy.reference = "urn:uuid:4576656e-0001-4000-8000-000000000001"
* category[kind] = GoalKind#what-matters
* category[1] = LifeDomain#home-life

Instance: individual-plan-1-made-goal-band
InstanceOf: WhatMattersGoal
Usage: #inline
* language = #nb
* identifier.system = "https://kommunen.example/plan"
* identifier.value = "even.goal-2"
* extension[acceptance][0].extension[individual].valueReference.reference = "urn:uuid:4576656e-0001-4000-8000-000000000001"
* extension[acceptance][0].extension[status].valueCode = #agree
* lifecycleStatus = #active
* description.text = "Spille i band igjen"
* subject.reference = "urn:uuid:4576656e-0001-4000-8000-000000000001"
* startDate = "2026-03-02"
* expressedBy.reference = "urn:uuid:4576656e-0001-4000-8000-000000000001"
* category[kind] = GoalKind#what-matters
* category[1] = LifeDomain#community

Instance: individual-plan-1-made-goal-sleep
InstanceOf: WhatMattersGoal
Usage: #inline
* language = #nb
* identifier.system = "https://kommunen.example/plan"
* identifier.value = "even.goal-3"
* extension[acceptance][0].extension[individual].valueReference.reference = "urn:uuid:4576656e-0001-4000-8000-000000000001"
* extension[acceptance][0].extension[status].valueCode = #agree
* lifecycleStatus = #active
* description.text = "Sove om natta uten å ruse meg"
* subject.reference = "urn:uuid:4576656e-0001-4000-8000-000000000001"
* startDate = "2026-03-02"
* expressedBy.reference = "urn:uuid:4576656e-0001-4000-8000-000000000001"
* category[kind] = GoalKind#what-matters
* category[1] = LifeDomain#self-care

Instance: individual-plan-1-made-score-1
InstanceOf: GoalScore
Usage: #inline
* language = #nb
* identifier.system = "https://kommunen.example/plan"
* identifier.value = "even.score-1"
* status = #final
* category[timepoint] = ScoreTimepoint#baseline
* code.coding[scale] = ScoreScale#attainment
* subject.reference = "urn:uuid:4576656e-0001-4000-8000-000000000001"
* focus.reference = "urn:uuid:4576656e-0001-4000-8000-000000000007"
* effectiveDateTime = "2026-03-02T13:00:00+01:00"
* performer.reference = "urn:uuid:4576656e-0001-4000-8000-000000000001"
* valueQuantity.value = 2
* valueQuantity.unit = "score"

Instance: individual-plan-1-made-score-2
InstanceOf: GoalScore
Usage: #inline
* language = #nb
* identifier.system = "https://kommunen.example/plan"
* identifier.value = "even.score-2"
* status = #final
* category[timepoint] = ScoreTimepoint#baseline
* code.coding[scale] = ScoreScale#attainment
* subject.reference = "urn:uuid:4576656e-0001-4000-8000-000000000001"
* focus.reference = "urn:uuid:4576656e-0001-4000-8000-000000000008"
* effectiveDateTime = "2026-03-02T13:00:00+01:00"
* performer.reference = "urn:uuid:4576656e-0001-4000-8000-000000000001"
* valueQuantity.value = 1
* valueQuantity.unit = "score"

Instance: individual-plan-1-made-score-3
InstanceOf: GoalScore
Usage: #inline
* language = #nb
* identifier.system = "https://kommunen.example/plan"
* identifier.value = "even.score-3"
* status = #final
* category[timepoint] = ScoreTimepoint#baseline
* code.coding[scale] = ScoreScale#attainment
* subject.reference = "urn:uuid:4576656e-0001-4000-8000-000000000001"
* focus.reference = "urn:uuid:4576656e-0001-4000-8000-000000000009"
* effectiveDateTime = "2026-03-02T13:00:00+01:00"
* performer.reference = "urn:uuid:4576656e-0001-4000-8000-000000000001"
* valueQuantity.value = 3
* valueQuantity.unit = "score"

Instance: individual-plan-1-made-importance
InstanceOf: GoalScore
Usage: #inline
* language = #nb
* identifier.system = "https://kommunen.example/plan"
* identifier.value = "even.importance-1"
* status = #final
* category[timepoint] = ScoreTimepoint#baseline
* code.coding[scale] = ScoreScale#importance
* subject.reference = "urn:uuid:4576656e-0001-4000-8000-000000000001"
* focus.reference = "urn:uuid:4576656e-0001-4000-8000-000000000008"
* effectiveDateTime = "2026-03-02T13:00:00+01:00"
* performer.reference = "urn:uuid:4576656e-0001-4000-8000-000000000001"
* valueQuantity.value = 10
* valueQuantity.unit = "score"

Instance: individual-plan-1-made-confidence
InstanceOf: GoalScore
Usage: #inline
* language = #nb
* identifier.system = "https://kommunen.example/plan"
* identifier.value = "even.confidence-1"
* status = #final
* category[timepoint] = ScoreTimepoint#baseline
* code.coding[scale] = ScoreScale#confidence
* subject.reference = "urn:uuid:4576656e-0001-4000-8000-000000000001"
* focus.reference = "urn:uuid:4576656e-0001-4000-8000-000000000008"
* effectiveDateTime = "2026-03-02T13:00:00+01:00"
* performer.reference = "urn:uuid:4576656e-0001-4000-8000-000000000001"
* valueQuantity.value = 4
* valueQuantity.unit = "score"

Instance: individual-plan-1-made-resources
InstanceOf: Observation
Usage: #inline
* language = #nb
* identifier.system = "https://kommunen.example/plan"
* identifier.value = "even.resources"
* status = #final
* code = PlanContent#resources
* subject.reference = "urn:uuid:4576656e-0001-4000-8000-000000000001"
* effectiveDateTime = "2026-03-02T13:00:00+01:00"
* performer.reference = "urn:uuid:4576656e-0001-4000-8000-000000000001"
* valueString = "Jeg er god på gitar og på å ta meg av hunden."

Instance: individual-plan-1-made-needs
InstanceOf: Observation
Usage: #inline
* language = #nb
* identifier.system = "https://kommunen.example/plan"
* identifier.value = "even.needs"
* status = #final
* code = PlanContent#needs
* subject.reference = "urn:uuid:4576656e-0001-4000-8000-000000000001"
* effectiveDateTime = "2026-03-02T13:00:00+01:00"
* performer.reference = "urn:uuid:4576656e-0001-4000-8000-000000000001"
* valueString = "Jeg trenger noen som ringer når jeg ikke kommer."

Instance: individual-plan-1-made-own-part
InstanceOf: Observation
Usage: #inline
* language = #nb
* identifier.system = "https://kommunen.example/plan"
* identifier.value = "even.own-part"
* status = #final
* code = PlanContent#own-part
* subject.reference = "urn:uuid:4576656e-0001-4000-8000-000000000001"
* effectiveDateTime = "2026-03-02T13:00:00+01:00"
* performer.reference = "urn:uuid:4576656e-0001-4000-8000-000000000001"
* valueString = "Jeg møter opp på øving hver onsdag."

Instance: individual-plan-1-made-consent
InstanceOf: Observation
Usage: #inline
* language = #nb
* identifier.system = "https://kommunen.example/plan"
* identifier.value = "even.consent"
* status = #final
* code = PlanContent#consent
* subject.reference = "urn:uuid:4576656e-0001-4000-8000-000000000001"
* effectiveDateTime = "2026-03-02T13:00:00+01:00"
* performer.reference = "urn:uuid:4576656e-0001-4000-8000-000000000001"
* valueString = "DPS og fastlegen får se planen. Mamma får se målene, ikke resten."

Instance: individual-plan-1-made-plan
InstanceOf: CareLevelPlan
Usage: #inline
* language = #nb
* identifier.system = "https://kommunen.example/plan"
* identifier.value = "even.individual-plan"
* status = #active
* category[level] = CareLevel#municipality
* category[1] = PlanKind#individual-plan
* category[2] = PriorityGroup#severe-mental-illness-and-substance-use
* title = "Individuell plan for Even"
* subject.reference = "urn:uuid:4576656e-0001-4000-8000-000000000001"
* period.start = "2026-03-02"
* author.reference = "urn:uuid:4576656e-0001-4000-8000-000000000002"
* goal[0].reference = "urn:uuid:4576656e-0001-4000-8000-000000000007"
* goal[1].reference = "urn:uuid:4576656e-0001-4000-8000-000000000008"
* goal[2].reference = "urn:uuid:4576656e-0001-4000-8000-000000000009"
* period.end = "2026-09-02"
* contributor[0].reference = "urn:uuid:4576656e-0001-4000-8000-000000000001"
* contributor[1].reference = "urn:uuid:4576656e-0001-4000-8000-000000000006"
* supportingInfo[0].reference = "urn:uuid:4576656e-0001-4000-8000-000000000013"
* supportingInfo[1].reference = "urn:uuid:4576656e-0001-4000-8000-000000000014"
* supportingInfo[2].reference = "urn:uuid:4576656e-0001-4000-8000-000000000015"
* supportingInfo[3].reference = "urn:uuid:4576656e-0001-4000-8000-000000000016"
* activity[0].reference.reference = "urn:uuid:4576656e-0001-4000-8000-000000000018"
* activity[1].reference.reference = "urn:uuid:4576656e-0001-4000-8000-000000000019"
* activity[2].reference.reference = "urn:uuid:4576656e-0001-4000-8000-000000000025"
* activity[3].reference.reference = "urn:uuid:4576656e-0001-4000-8000-000000000026"
* note.authorReference.reference = "urn:uuid:4576656e-0001-4000-8000-000000000005"
* note.time = "2026-03-02T13:00:00+01:00"
* note.text = "Planen gås gjennom hver tredje måned, og når Even vil."

Instance: individual-plan-1-made-flat
InstanceOf: PlannedAction
Usage: #inline
* extension[goal][0].valueReference.reference = "urn:uuid:4576656e-0001-4000-8000-000000000007"
* language = #nb
* identifier.system = "https://kommunen.example/plan"
* identifier.value = "even.action-1"
* basedOn.reference = "urn:uuid:4576656e-0001-4000-8000-000000000017"
* status = #active
* code.text = "Søknad om egen leilighet med oppfølging"
* subject.reference = "urn:uuid:4576656e-0001-4000-8000-000000000001"
* authoredOn = "2026-03-02T13:00:00+01:00"
* performer.reference = "urn:uuid:4576656e-0001-4000-8000-000000000002"

Instance: individual-plan-1-made-music
InstanceOf: PlannedAction
Usage: #inline
* extension[goal][0].valueReference.reference = "urn:uuid:4576656e-0001-4000-8000-000000000008"
* extension[goal][1].valueReference.reference = "urn:uuid:4576656e-0001-4000-8000-000000000009"
* language = #nb
* identifier.system = "https://kommunen.example/plan"
* identifier.value = "even.action-2"
* basedOn.reference = "urn:uuid:4576656e-0001-4000-8000-000000000017"
* status = #active
* code.text = "Øving på musikkhuset hver onsdag, Marte følger de første gangene"
* subject.reference = "urn:uuid:4576656e-0001-4000-8000-000000000001"
* authoredOn = "2026-03-02T13:00:00+01:00"
* performer.reference = "urn:uuid:4576656e-0001-4000-8000-000000000002"

Instance: individual-plan-1-made-talk
InstanceOf: PlannedAction
Usage: #inline
* extension[goal][0].valueReference.reference = "urn:uuid:4576656e-0001-4000-8000-000000000009"
* language = #nb
* identifier.system = "https://kommunen.example/plan"
* identifier.value = "even.action-3"
* basedOn.reference = "urn:uuid:4576656e-0001-4000-8000-000000000017"
* status = #active
* code.text = "Samtaler om søvn, rus og trygghet"
* subject.reference = "urn:uuid:4576656e-0001-4000-8000-000000000001"
* authoredOn = "2026-03-02T13:00:00+01:00"
* performer.reference = "urn:uuid:4576656e-0001-4000-8000-000000000002"
* category = ActionKind#preventive-conversation

Instance: individual-plan-1-made-smoking
InstanceOf: PlannedAction
Usage: #inline
* extension[goal][0].valueReference.reference = "urn:uuid:4576656e-0001-4000-8000-000000000009"
* language = #nb
* identifier.system = "https://kommunen.example/plan"
* identifier.value = "even.action-4"
* basedOn.reference = "urn:uuid:4576656e-0001-4000-8000-000000000017"
* status = #active
* code.text = "Røykeslutt med frisklivssentralen"
* subject.reference = "urn:uuid:4576656e-0001-4000-8000-000000000001"
* authoredOn = "2026-03-02T13:00:00+01:00"
* performer.reference = "urn:uuid:4576656e-0001-4000-8000-000000000002"
* category = ActionKind#smoking-cessation

Instance: individual-plan-1-made-to-dps
InstanceOf: HandOver
Usage: #inline
* language = #nb
* identifier.system = "https://kommunen.example/plan"
* identifier.value = "even.hand-over-1"
* status = #requested
* description = "Delta i den individuelle planen."
* focus.reference = "urn:uuid:4576656e-0001-4000-8000-000000000017"
* for.reference = "urn:uuid:4576656e-0001-4000-8000-000000000001"
* authoredOn = "2026-03-02T13:00:00+01:00"
* requester.reference = "urn:uuid:4576656e-0001-4000-8000-000000000002"
* owner.reference = "urn:uuid:4576656e-0001-4000-8000-000000000003"

Instance: individual-plan-1-made-to-gp
InstanceOf: HandOver
Usage: #inline
* language = #nb
* identifier.system = "https://kommunen.example/plan"
* identifier.value = "even.hand-over-2"
* status = #requested
* description = "Delta i den individuelle planen."
* focus.reference = "urn:uuid:4576656e-0001-4000-8000-000000000017"
* for.reference = "urn:uuid:4576656e-0001-4000-8000-000000000001"
* authoredOn = "2026-03-02T13:00:00+01:00"
* requester.reference = "urn:uuid:4576656e-0001-4000-8000-000000000002"
* owner.reference = "urn:uuid:4576656e-0001-4000-8000-000000000004"

Instance: 4576656e-0001-4000-8000-000000000022
InstanceOf: Authorship
Usage: #inline
* id = "4576656e-0001-4000-8000-000000000022"
* language = #nb
* target[0].reference = "urn:uuid:4576656e-0001-4000-8000-000000000007"
* target[1].reference = "urn:uuid:4576656e-0001-4000-8000-000000000008"
* target[2].reference = "urn:uuid:4576656e-0001-4000-8000-000000000009"
* target[3].reference = "urn:uuid:4576656e-0001-4000-8000-000000000017"
* occurredDateTime = "2026-03-02T13:00:00+01:00"
* recorded = "2026-03-02T13:00:00+01:00"
* activity = AuthorshipActivity#record
* agent[author].who.reference = "urn:uuid:4576656e-0001-4000-8000-000000000001"
* agent[enterer].who.reference = "urn:uuid:4576656e-0001-4000-8000-000000000006"
* agent[enterer].onBehalfOf.reference = "urn:uuid:4576656e-0001-4000-8000-000000000002"
* agent[attester][0].who.reference = "urn:uuid:4576656e-0001-4000-8000-000000000006"
