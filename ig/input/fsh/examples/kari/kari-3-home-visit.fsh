Instance: kari-3-home-visit
InstanceOf: Bundle
Usage: #example
Title: "Kari 3: the home visit within three days"
Description: "Amina visits Kari on 6 May 2026. The municipality adds its own part of the plan, and what stands in the way."
* type = #transaction
* entry[+].fullUrl = "urn:uuid:4b617269-0003-4000-8000-000000000001"
* entry[=].resource = kari-3-home-visit-plan
* entry[=].request.method = #POST
* entry[=].request.url = "CarePlan"
* entry[=].request.ifNoneExist = "identifier=https://kommunen.example/plan|kari.plan"
* entry[+].fullUrl = "urn:uuid:4b617269-0003-4000-8000-000000000002"
* entry[=].resource = kari-3-home-visit-alarm
* entry[=].request.method = #POST
* entry[=].request.url = "ServiceRequest"
* entry[=].request.ifNoneExist = "identifier=https://kommunen.example/plan|kari.action-1"
* entry[+].fullUrl = "urn:uuid:4b617269-0003-4000-8000-000000000003"
* entry[=].resource = kari-3-home-visit-training
* entry[=].request.method = #POST
* entry[=].request.url = "ServiceRequest"
* entry[=].request.ifNoneExist = "identifier=https://kommunen.example/plan|kari.action-2"
* entry[+].fullUrl = "urn:uuid:4b617269-0003-4000-8000-000000000008"
* entry[=].resource = kari-3-home-visit-food
* entry[=].request.method = #POST
* entry[=].request.url = "ServiceRequest"
* entry[=].request.ifNoneExist = "identifier=https://kommunen.example/plan|kari.action-3"
* entry[+].fullUrl = "urn:uuid:4b617269-0003-4000-8000-000000000004"
* entry[=].resource = kari-3-home-visit-barrier
* entry[=].request.method = #POST
* entry[=].request.url = "Observation"
* entry[=].request.ifNoneExist = "identifier=https://kommunen.example/plan|kari.barrier-1"
* entry[+].fullUrl = "urn:uuid:4b617269-0003-4000-8000-000000000005"
* entry[=].resource = kari-3-home-visit-help
* entry[=].request.method = #POST
* entry[=].request.url = "Observation"
* entry[=].request.ifNoneExist = "identifier=https://kommunen.example/plan|kari.barrier-2"
* entry[+].fullUrl = "urn:uuid:4b617269-0003-4000-8000-000000000006"
* entry[=].resource = kari-3-home-visit-ranking
* entry[=].request.method = #POST
* entry[=].request.url = "List"
* entry[=].request.ifNoneExist = "identifier=https://kommunen.example/plan|kari.ranking-1"
* entry[+].fullUrl = "urn:uuid:4b617269-0003-4000-8000-000000000007"
* entry[=].resource = 4b617269-0003-4000-8000-000000000007
* entry[=].request.method = #PUT
* entry[=].request.url = "Provenance/4b617269-0003-4000-8000-000000000007"

Instance: kari-3-home-visit-plan
InstanceOf: CareLevelPlan
Usage: #inline
* language = #nb
* identifier.system = "https://kommunen.example/plan"
* identifier.value = "kari.plan"
* status = #active
* category[level] = CareLevel#municipality
* category[1] = PriorityGroup#frail-older-people
* title = "Hjemmetjenestens plan"
* subject.reference = "Patient?identifier=urn:oid:2.16.578.1.12.4.1.4.1|12894345029"
* period.start = "2026-05-06"
* author.reference = "Organization?identifier=urn:oid:2.16.578.1.12.4.1.4.101|310000205"
* goal[0].reference = "Goal?identifier=https://sykehuset.example/plan|4711.goal-1"
* goal[1].reference = "Goal?identifier=https://sykehuset.example/plan|4711.goal-2"
* goal[2].reference = "Goal?identifier=https://sykehuset.example/plan|4711.goal-3"
* contributor[0].reference = "Patient?identifier=urn:oid:2.16.578.1.12.4.1.4.1|12894345029"
* contributor[1].reference = "PractitionerRole?identifier=https://kommunen.example/plan|role.amina"
* activity[0].reference.reference = "urn:uuid:4b617269-0003-4000-8000-000000000002"
* activity[1].reference.reference = "urn:uuid:4b617269-0003-4000-8000-000000000003"
* activity[2].reference.reference = "urn:uuid:4b617269-0003-4000-8000-000000000008"

Instance: kari-3-home-visit-alarm
InstanceOf: PlannedAction
Usage: #inline
* extension[goal][0].valueReference.reference = "Goal?identifier=https://sykehuset.example/plan|4711.goal-1"
* language = #nb
* identifier.system = "https://kommunen.example/plan"
* identifier.value = "kari.action-1"
* basedOn.reference = "urn:uuid:4b617269-0003-4000-8000-000000000001"
* status = #active
* code.text = "Trygghetsalarm og rekkverk i trappa"
* subject.reference = "Patient?identifier=urn:oid:2.16.578.1.12.4.1.4.1|12894345029"
* authoredOn = "2026-05-06T11:00:00+02:00"
* performer.reference = "Organization?identifier=urn:oid:2.16.578.1.12.4.1.4.101|310000205"
* category = ActionKind#functional-assessment

Instance: kari-3-home-visit-training
InstanceOf: PlannedAction
Usage: #inline
* extension[goal][0].valueReference.reference = "Goal?identifier=https://sykehuset.example/plan|4711.goal-2"
* language = #nb
* identifier.system = "https://kommunen.example/plan"
* identifier.value = "kari.action-2"
* basedOn.reference = "urn:uuid:4b617269-0003-4000-8000-000000000001"
* status = #active
* code.text = "Styrketrening hjemme to ganger i uka"
* subject.reference = "Patient?identifier=urn:oid:2.16.578.1.12.4.1.4.1|12894345029"
* authoredOn = "2026-05-06T11:00:00+02:00"
* performer.reference = "Organization?identifier=urn:oid:2.16.578.1.12.4.1.4.101|310000205"
* category = ActionKind#physical-activity

Instance: kari-3-home-visit-food
InstanceOf: PlannedAction
Usage: #inline
* extension[goal][0].valueReference.reference = "Goal?identifier=https://sykehuset.example/plan|4711.goal-2"
* language = #nb
* identifier.system = "https://kommunen.example/plan"
* identifier.value = "kari.action-3"
* basedOn.reference = "urn:uuid:4b617269-0003-4000-8000-000000000001"
* status = #active
* code.text = "Mat hun liker, med nok protein, og vekt hver uke"
* subject.reference = "Patient?identifier=urn:oid:2.16.578.1.12.4.1.4.1|12894345029"
* authoredOn = "2026-05-06T11:00:00+02:00"
* performer.reference = "Organization?identifier=urn:oid:2.16.578.1.12.4.1.4.101|310000205"
* category = ActionKind#nutrition

Instance: kari-3-home-visit-barrier
InstanceOf: GoalBarrier
Usage: #inline
* language = #nb
* identifier.system = "https://kommunen.example/plan"
* identifier.value = "kari.barrier-1"
* status = #final
* code.coding[kind] = BarrierKind#barrier
* subject.reference = "Patient?identifier=urn:oid:2.16.578.1.12.4.1.4.1|12894345029"
* focus.reference = "Goal?identifier=https://sykehuset.example/plan|4711.goal-1"
* effectiveDateTime = "2026-05-06T10:30:00+02:00"
* performer.reference = "Patient?identifier=urn:oid:2.16.578.1.12.4.1.4.1|12894345029"
* valueCodeableConcept.text = "Trappa opp til soverommet"

Instance: kari-3-home-visit-help
InstanceOf: GoalBarrier
Usage: #inline
* language = #nb
* identifier.system = "https://kommunen.example/plan"
* identifier.value = "kari.barrier-2"
* status = #final
* code.coding[kind] = BarrierKind#facilitator
* subject.reference = "Patient?identifier=urn:oid:2.16.578.1.12.4.1.4.1|12894345029"
* focus[0].reference = "Goal?identifier=https://sykehuset.example/plan|4711.goal-1"
* focus[1].reference = "Goal?identifier=https://sykehuset.example/plan|4711.goal-2"
* effectiveDateTime = "2026-05-06T10:30:00+02:00"
* performer.reference = "Patient?identifier=urn:oid:2.16.578.1.12.4.1.4.1|12894345029"
* valueCodeableConcept.text = "Liv kommer innom hver kveld"

Instance: kari-3-home-visit-ranking
InstanceOf: GoalRanking
Usage: #inline
* language = #nb
* identifier.system = "https://kommunen.example/plan"
* identifier.value = "kari.ranking-1"
* status = #current
* subject.reference = "Patient?identifier=urn:oid:2.16.578.1.12.4.1.4.1|12894345029"
* date = "2026-05-06T10:30:00+02:00"
* source.reference = "Patient?identifier=urn:oid:2.16.578.1.12.4.1.4.1|12894345029"
* entry[0].item.reference = "Goal?identifier=https://sykehuset.example/plan|4711.goal-1"
* entry[1].item.reference = "Goal?identifier=https://sykehuset.example/plan|4711.goal-3"
* entry[2].item.reference = "Goal?identifier=https://sykehuset.example/plan|4711.goal-2"

Instance: 4b617269-0003-4000-8000-000000000007
InstanceOf: Authorship
Usage: #inline
* id = "4b617269-0003-4000-8000-000000000007"
* language = #nb
* target[0].reference = "urn:uuid:4b617269-0003-4000-8000-000000000001"
* occurredDateTime = "2026-05-06T11:00:00+02:00"
* recorded = "2026-05-06T11:00:00+02:00"
* activity = AuthorshipActivity#record
* agent[author].who.reference = "Patient?identifier=urn:oid:2.16.578.1.12.4.1.4.1|12894345029"
* agent[enterer].who.reference = "PractitionerRole?identifier=https://kommunen.example/plan|role.amina"
* agent[enterer].onBehalfOf.reference = "Organization?identifier=urn:oid:2.16.578.1.12.4.1.4.101|310000205"
