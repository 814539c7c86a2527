Instance: individual-plan-4-said-in-a-new-way
InstanceOf: Bundle
Usage: #example
Title: "Individual plan 4: asked again, and said in a new way"
Description: "On 2 June 2026 Marte asks again: 6, 7 and 5. The goal about sleep Even now says in another way: a new goal with its own first score replaces the old one, which keeps its words."
* type = #transaction
* entry[+].fullUrl = "urn:uuid:4576656e-0004-4000-8000-000000000001"
* entry[=].resource = individual-plan-4-said-in-a-new-way-score-1
* entry[=].request.method = #POST
* entry[=].request.url = "Observation"
* entry[=].request.ifNoneExist = "identifier=https://kommunen.example/plan|even.score-4"
* entry[+].fullUrl = "urn:uuid:4576656e-0004-4000-8000-000000000002"
* entry[=].resource = individual-plan-4-said-in-a-new-way-score-2
* entry[=].request.method = #POST
* entry[=].request.url = "Observation"
* entry[=].request.ifNoneExist = "identifier=https://kommunen.example/plan|even.score-5"
* entry[+].fullUrl = "urn:uuid:4576656e-0004-4000-8000-000000000003"
* entry[=].resource = individual-plan-4-said-in-a-new-way-score-3
* entry[=].request.method = #POST
* entry[=].request.url = "Observation"
* entry[=].request.ifNoneExist = "identifier=https://kommunen.example/plan|even.score-6"
* entry[+].fullUrl = "urn:uuid:4576656e-0004-4000-8000-000000000004"
* entry[=].resource = individual-plan-4-said-in-a-new-way-goal-awake
* entry[=].request.method = #POST
* entry[=].request.url = "Goal"
* entry[=].request.ifNoneExist = "identifier=https://kommunen.example/plan|even.goal-4"
* entry[+].fullUrl = "urn:uuid:4576656e-0004-4000-8000-000000000005"
* entry[=].resource = individual-plan-4-said-in-a-new-way-score-new
* entry[=].request.method = #POST
* entry[=].request.url = "Observation"
* entry[=].request.ifNoneExist = "identifier=https://kommunen.example/plan|even.score-7"
* entry[+].fullUrl = "urn:uuid:4576656e-0004-4000-8000-000000000006"
* entry[=].resource = individual-plan-4-said-in-a-new-way-goal-sleep
* entry[=].request.method = #PUT
* entry[=].request.url = "Goal?identifier=https://kommunen.example/plan|even.goal-3"
* entry[+].fullUrl = "urn:uuid:4576656e-0004-4000-8000-000000000007"
* entry[=].resource = 4576656e-0004-4000-8000-000000000007
* entry[=].request.method = #PUT
* entry[=].request.url = "Provenance/4576656e-0004-4000-8000-000000000007"

Instance: individual-plan-4-said-in-a-new-way-score-1
InstanceOf: GoalScore
Usage: #inline
* language = #nb
* identifier.system = "https://kommunen.example/plan"
* identifier.value = "even.score-4"
* status = #final
* category[timepoint] = ScoreTimepoint#follow-up
* code.coding[scale] = ScoreScale#attainment
* subject.reference = "Patient?identifier=urn:oid:2.16.578.1.12.4.1.4.1|23830152121"
* focus.reference = "Goal?identifier=https://kommunen.example/plan|even.goal-1"
* effectiveDateTime = "2026-06-02T13:00:00+02:00"
* performer.reference = "Patient?identifier=urn:oid:2.16.578.1.12.4.1.4.1|23830152121"
* valueQuantity.value = 6
* valueQuantity.unit = "score"

Instance: individual-plan-4-said-in-a-new-way-score-2
InstanceOf: GoalScore
Usage: #inline
* language = #nb
* identifier.system = "https://kommunen.example/plan"
* identifier.value = "even.score-5"
* status = #final
* category[timepoint] = ScoreTimepoint#follow-up
* code.coding[scale] = ScoreScale#attainment
* subject.reference = "Patient?identifier=urn:oid:2.16.578.1.12.4.1.4.1|23830152121"
* focus.reference = "Goal?identifier=https://kommunen.example/plan|even.goal-2"
* effectiveDateTime = "2026-06-02T13:00:00+02:00"
* performer.reference = "Patient?identifier=urn:oid:2.16.578.1.12.4.1.4.1|23830152121"
* valueQuantity.value = 7
* valueQuantity.unit = "score"

Instance: individual-plan-4-said-in-a-new-way-score-3
InstanceOf: GoalScore
Usage: #inline
* language = #nb
* identifier.system = "https://kommunen.example/plan"
* identifier.value = "even.score-6"
* status = #final
* category[timepoint] = ScoreTimepoint#follow-up
* code.coding[scale] = ScoreScale#attainment
* subject.reference = "Patient?identifier=urn:oid:2.16.578.1.12.4.1.4.1|23830152121"
* focus.reference = "Goal?identifier=https://kommunen.example/plan|even.goal-3"
* effectiveDateTime = "2026-06-02T13:00:00+02:00"
* performer.reference = "Patient?identifier=urn:oid:2.16.578.1.12.4.1.4.1|23830152121"
* valueQuantity.value = 5
* valueQuantity.unit = "score"

Instance: individual-plan-4-said-in-a-new-way-goal-awake
InstanceOf: WhatMattersGoal
Usage: #inline
* language = #nb
* identifier.system = "https://kommunen.example/plan"
* identifier.value = "even.goal-4"
* extension[acceptance][0].extension[individual].valueReference.reference = "Patient?identifier=urn:oid:2.16.578.1.12.4.1.4.1|23830152121"
* extension[acceptance][0].extension[status].valueCode = #agree
* lifecycleStatus = #active
* description.text = "Våkne klar i hodet"
* subject.reference = "Patient?identifier=urn:oid:2.16.578.1.12.4.1.4.1|23830152121"
* startDate = "2026-06-02"
* expressedBy.reference = "Patient?identifier=urn:oid:2.16.578.1.12.4.1.4.1|23830152121"
* extension[relationship].extension[type].valueCodeableConcept = GoalRelation#replaces
* extension[relationship].extension[target].valueReference.reference = "Goal?identifier=https://kommunen.example/plan|even.goal-3"
* category[kind] = GoalKind#what-matters
* category[1] = LifeDomain#self-care

Instance: individual-plan-4-said-in-a-new-way-score-new
InstanceOf: GoalScore
Usage: #inline
* language = #nb
* identifier.system = "https://kommunen.example/plan"
* identifier.value = "even.score-7"
* status = #final
* category[timepoint] = ScoreTimepoint#baseline
* code.coding[scale] = ScoreScale#attainment
* subject.reference = "Patient?identifier=urn:oid:2.16.578.1.12.4.1.4.1|23830152121"
* focus.reference = "urn:uuid:4576656e-0004-4000-8000-000000000004"
* effectiveDateTime = "2026-06-02T13:00:00+02:00"
* performer.reference = "Patient?identifier=urn:oid:2.16.578.1.12.4.1.4.1|23830152121"
* valueQuantity.value = 4
* valueQuantity.unit = "score"

Instance: individual-plan-4-said-in-a-new-way-goal-sleep
InstanceOf: WhatMattersGoal
Usage: #inline
* language = #nb
* identifier.system = "https://kommunen.example/plan"
* identifier.value = "even.goal-3"
* extension[acceptance][0].extension[individual].valueReference.reference = "Patient?identifier=urn:oid:2.16.578.1.12.4.1.4.1|23830152121"
* extension[acceptance][0].extension[status].valueCode = #agree
* lifecycleStatus = #cancelled
* description.text = "Sove om natta uten å ruse meg"
* subject.reference = "Patient?identifier=urn:oid:2.16.578.1.12.4.1.4.1|23830152121"
* startDate = "2026-03-02"
* expressedBy.reference = "Patient?identifier=urn:oid:2.16.578.1.12.4.1.4.1|23830152121"
* category[kind] = GoalKind#what-matters
* category[1] = LifeDomain#self-care
* statusReason = "Sagt på en ny måte"

Instance: 4576656e-0004-4000-8000-000000000007
InstanceOf: Authorship
Usage: #inline
* id = "4576656e-0004-4000-8000-000000000007"
* language = #nb
* target[0].reference = "urn:uuid:4576656e-0004-4000-8000-000000000004"
* occurredDateTime = "2026-06-02T13:00:00+02:00"
* recorded = "2026-06-02T13:00:00+02:00"
* activity = AuthorshipActivity#record
* agent[author].who.reference = "Patient?identifier=urn:oid:2.16.578.1.12.4.1.4.1|23830152121"
* agent[enterer].who.reference = "PractitionerRole?identifier=https://kommunen.example/plan|role.marte"
* agent[enterer].onBehalfOf.reference = "Organization?identifier=urn:oid:2.16.578.1.12.4.1.4.101|310000205"
