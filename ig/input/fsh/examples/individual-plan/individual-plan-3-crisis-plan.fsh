Instance: individual-plan-3-crisis-plan
InstanceOf: Bundle
Usage: #example
Title: "Individual plan 3: the crisis plan"
Description: "Even makes his crisis plan with Tor at the mental health centre on 18 March 2026: early warning signs, what helps, whom to call, and what he wishes in a crisis. Such a plan is a help, not a contract. The diagnosis is for health personnel alone; the goal of the treatment stands beside his own."
* type = #transaction
* entry[+].fullUrl = "urn:uuid:4576656e-0003-4000-8000-000000000001"
* entry[=].resource = individual-plan-3-crisis-plan-tor
* entry[=].request.method = #POST
* entry[=].request.url = "Practitioner"
* entry[=].request.ifNoneExist = "identifier=urn:oid:2.16.578.1.12.4.1.4.4|990000006"
* entry[+].fullUrl = "urn:uuid:4576656e-0003-4000-8000-000000000002"
* entry[=].resource = individual-plan-3-crisis-plan-role-tor
* entry[=].request.method = #POST
* entry[=].request.url = "PractitionerRole"
* entry[=].request.ifNoneExist = "identifier=https://dps.example/plan|role.tor"
* entry[+].fullUrl = "urn:uuid:4576656e-0003-4000-8000-000000000003"
* entry[=].resource = individual-plan-3-crisis-plan-warning-sign-1
* entry[=].request.method = #POST
* entry[=].request.url = "Observation"
* entry[=].request.ifNoneExist = "identifier=https://dps.example/plan|even.warning-sign-1"
* entry[+].fullUrl = "urn:uuid:4576656e-0003-4000-8000-000000000004"
* entry[=].resource = individual-plan-3-crisis-plan-warning-sign-2
* entry[=].request.method = #POST
* entry[=].request.url = "Observation"
* entry[=].request.ifNoneExist = "identifier=https://dps.example/plan|even.warning-sign-2"
* entry[+].fullUrl = "urn:uuid:4576656e-0003-4000-8000-000000000005"
* entry[=].resource = individual-plan-3-crisis-plan-what-helps
* entry[=].request.method = #POST
* entry[=].request.url = "Observation"
* entry[=].request.ifNoneExist = "identifier=https://dps.example/plan|even.what-helps"
* entry[+].fullUrl = "urn:uuid:4576656e-0003-4000-8000-000000000006"
* entry[=].resource = individual-plan-3-crisis-plan-whom-to-call
* entry[=].request.method = #POST
* entry[=].request.url = "Observation"
* entry[=].request.ifNoneExist = "identifier=https://dps.example/plan|even.whom-to-call"
* entry[+].fullUrl = "urn:uuid:4576656e-0003-4000-8000-000000000007"
* entry[=].resource = individual-plan-3-crisis-plan-wish-in-crisis
* entry[=].request.method = #POST
* entry[=].request.url = "Observation"
* entry[=].request.ifNoneExist = "identifier=https://dps.example/plan|even.wish-in-crisis"
* entry[+].fullUrl = "urn:uuid:4576656e-0003-4000-8000-000000000010"
* entry[=].resource = individual-plan-3-crisis-plan-illness
* entry[=].request.method = #POST
* entry[=].request.url = "Condition"
* entry[=].request.ifNoneExist = "identifier=https://dps.example/plan|even.condition-1"
* entry[+].fullUrl = "urn:uuid:4576656e-0003-4000-8000-000000000011"
* entry[=].resource = individual-plan-3-crisis-plan-goal-treatment
* entry[=].request.method = #POST
* entry[=].request.url = "Goal"
* entry[=].request.ifNoneExist = "identifier=https://dps.example/plan|even.goal-1"
* entry[+].fullUrl = "urn:uuid:4576656e-0003-4000-8000-000000000008"
* entry[=].resource = individual-plan-3-crisis-plan-plan
* entry[=].request.method = #POST
* entry[=].request.url = "CarePlan"
* entry[=].request.ifNoneExist = "identifier=https://dps.example/plan|even.crisis-plan"
* entry[+].fullUrl = "urn:uuid:4576656e-0003-4000-8000-000000000009"
* entry[=].resource = 4576656e-0003-4000-8000-000000000009
* entry[=].request.method = #PUT
* entry[=].request.url = "Provenance/4576656e-0003-4000-8000-000000000009"

Instance: individual-plan-3-crisis-plan-tor
InstanceOf: Professional
Usage: #inline
* language = #nb
* identifier[hprNumber].value = "990000006"
* name.family = "Eide"
* name.given = "Tor"
* qualification.code.text = "Psykologspesialist"

Instance: individual-plan-3-crisis-plan-role-tor
InstanceOf: ProfessionalRole
Usage: #inline
* language = #nb
* identifier.system = "https://dps.example/plan"
* identifier.value = "role.tor"
* active = true
* code.text = "Behandler"
* practitioner.reference = "urn:uuid:4576656e-0003-4000-8000-000000000001"
* organization.reference = "Organization?identifier=urn:oid:2.16.578.1.12.4.1.4.101|310000809"

Instance: individual-plan-3-crisis-plan-warning-sign-1
InstanceOf: Observation
Usage: #inline
* language = #nb
* identifier.system = "https://dps.example/plan"
* identifier.value = "even.warning-sign-1"
* status = #final
* code = PlanContent#warning-sign
* subject.reference = "Patient?identifier=urn:oid:2.16.578.1.12.4.1.4.1|23830152121"
* effectiveDateTime = "2026-03-18T14:00:00+01:00"
* performer.reference = "Patient?identifier=urn:oid:2.16.578.1.12.4.1.4.1|23830152121"
* valueString = "Jeg sover mindre enn fire timer tre netter på rad."

Instance: individual-plan-3-crisis-plan-warning-sign-2
InstanceOf: Observation
Usage: #inline
* language = #nb
* identifier.system = "https://dps.example/plan"
* identifier.value = "even.warning-sign-2"
* status = #final
* code = PlanContent#warning-sign
* subject.reference = "Patient?identifier=urn:oid:2.16.578.1.12.4.1.4.1|23830152121"
* effectiveDateTime = "2026-03-18T14:00:00+01:00"
* performer.reference = "Patient?identifier=urn:oid:2.16.578.1.12.4.1.4.1|23830152121"
* valueString = "Jeg slutter å svare på telefonen."

Instance: individual-plan-3-crisis-plan-what-helps
InstanceOf: Observation
Usage: #inline
* language = #nb
* identifier.system = "https://dps.example/plan"
* identifier.value = "even.what-helps"
* status = #final
* code = PlanContent#what-helps
* subject.reference = "Patient?identifier=urn:oid:2.16.578.1.12.4.1.4.1|23830152121"
* effectiveDateTime = "2026-03-18T14:00:00+01:00"
* performer.reference = "Patient?identifier=urn:oid:2.16.578.1.12.4.1.4.1|23830152121"
* valueString = "Gå tur med hunden, skru av telefonen, snakke med Marte."

Instance: individual-plan-3-crisis-plan-whom-to-call
InstanceOf: Observation
Usage: #inline
* language = #nb
* identifier.system = "https://dps.example/plan"
* identifier.value = "even.whom-to-call"
* status = #final
* code = PlanContent#whom-to-call
* subject.reference = "Patient?identifier=urn:oid:2.16.578.1.12.4.1.4.1|23830152121"
* effectiveDateTime = "2026-03-18T14:00:00+01:00"
* performer.reference = "Patient?identifier=urn:oid:2.16.578.1.12.4.1.4.1|23830152121"
* valueString = "1: Marte. 2: Mamma. 3: Ambulant team ved DPS, hele døgnet."

Instance: individual-plan-3-crisis-plan-wish-in-crisis
InstanceOf: Observation
Usage: #inline
* language = #nb
* identifier.system = "https://dps.example/plan"
* identifier.value = "even.wish-in-crisis"
* status = #final
* code = PlanContent#wish-in-crisis
* subject.reference = "Patient?identifier=urn:oid:2.16.578.1.12.4.1.4.1|23830152121"
* effectiveDateTime = "2026-03-18T14:00:00+01:00"
* performer.reference = "Patient?identifier=urn:oid:2.16.578.1.12.4.1.4.1|23830152121"
* valueString = "Jeg vil helst bli hjemme og få besøk. Må jeg legges inn, vil jeg velge hvem som følger meg."

Instance: individual-plan-3-crisis-plan-illness
InstanceOf: Condition
Usage: #inline
* meta.security = AccessLabel#clinical-only
* language = #nb
* identifier.system = "https://dps.example/plan"
* identifier.value = "even.condition-1"
* clinicalStatus = http://terminology.hl7.org/CodeSystem/condition-clinical#active
* code.text = "Schizofreni"
* subject.reference = "Patient?identifier=urn:oid:2.16.578.1.12.4.1.4.1|23830152121"
* recordedDate = "2026-03-18"

Instance: individual-plan-3-crisis-plan-goal-treatment
InstanceOf: Goal
Usage: #inline
* language = #nb
* identifier.system = "https://dps.example/plan"
* identifier.value = "even.goal-1"
* lifecycleStatus = #active
* category = GoalKind#treatment
* description.text = "Ingen innleggelse mot hans vilje i 2026"
* expressedBy.reference = "urn:uuid:4576656e-0003-4000-8000-000000000002"
* subject.reference = "Patient?identifier=urn:oid:2.16.578.1.12.4.1.4.1|23830152121"
* startDate = "2026-03-18"
* target.dueDate = "2026-12-31"
* addresses.reference = "urn:uuid:4576656e-0003-4000-8000-000000000010"

Instance: individual-plan-3-crisis-plan-plan
InstanceOf: CareLevelPlan
Usage: #inline
* language = #nb
* identifier.system = "https://dps.example/plan"
* identifier.value = "even.crisis-plan"
* status = #active
* category[level] = CareLevel#hospital
* category[1] = PlanKind#crisis-plan
* category[1].coding[1] = $sct#736253002
* title = "Kriseplan for Even"
* subject.reference = "Patient?identifier=urn:oid:2.16.578.1.12.4.1.4.1|23830152121"
* period.start = "2026-03-18"
* author.reference = "Organization?identifier=urn:oid:2.16.578.1.12.4.1.4.101|310000809"
* addresses.reference = "urn:uuid:4576656e-0003-4000-8000-000000000010"
* goal[0].reference = "Goal?identifier=https://kommunen.example/plan|even.goal-3"
* goal[1].reference = "urn:uuid:4576656e-0003-4000-8000-000000000011"
* contributor[0].reference = "Patient?identifier=urn:oid:2.16.578.1.12.4.1.4.1|23830152121"
* contributor[1].reference = "urn:uuid:4576656e-0003-4000-8000-000000000002"
* supportingInfo[0].reference = "urn:uuid:4576656e-0003-4000-8000-000000000003"
* supportingInfo[1].reference = "urn:uuid:4576656e-0003-4000-8000-000000000004"
* supportingInfo[2].reference = "urn:uuid:4576656e-0003-4000-8000-000000000005"
* supportingInfo[3].reference = "urn:uuid:4576656e-0003-4000-8000-000000000006"
* supportingInfo[4].reference = "urn:uuid:4576656e-0003-4000-8000-000000000007"

Instance: 4576656e-0003-4000-8000-000000000009
InstanceOf: Authorship
Usage: #inline
* id = "4576656e-0003-4000-8000-000000000009"
* language = #nb
* target[0].reference = "urn:uuid:4576656e-0003-4000-8000-000000000008"
* occurredDateTime = "2026-03-18T14:00:00+01:00"
* recorded = "2026-03-18T14:00:00+01:00"
* activity = AuthorshipActivity#record
* agent[author].who.reference = "Patient?identifier=urn:oid:2.16.578.1.12.4.1.4.1|23830152121"
* agent[enterer].who.reference = "urn:uuid:4576656e-0003-4000-8000-000000000002"
* agent[enterer].onBehalfOf.reference = "Organization?identifier=urn:oid:2.16.578.1.12.4.1.4.101|310000809"
* agent[attester][0].who.reference = "urn:uuid:4576656e-0003-4000-8000-000000000002"
