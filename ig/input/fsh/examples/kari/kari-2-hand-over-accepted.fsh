Instance: kari-2-hand-over-accepted
InstanceOf: Bundle
Usage: #example
Title: "Kari 2: the municipality accepts"
Description: "What the municipal EPJ posts in the afternoon of 4 May 2026. The service then adds the municipality to the care team and makes the follow-up tasks."
* type = #transaction
* entry[+].fullUrl = "urn:uuid:4b617269-0002-4000-8000-000000000001"
* entry[=].resource = kari-2-hand-over-accepted-hand-over
* entry[=].request.method = #PUT
* entry[=].request.url = "Task?identifier=https://sykehuset.example/plan|4711.hand-over"
* entry[=].request.ifMatch = "W/\"1\""
* entry[+].fullUrl = "urn:uuid:4b617269-0002-4000-8000-000000000002"
* entry[=].resource = kari-2-hand-over-accepted-amina
* entry[=].request.method = #POST
* entry[=].request.url = "Practitioner"
* entry[=].request.ifNoneExist = "identifier=urn:oid:2.16.578.1.12.4.1.4.4|990000002"
* entry[+].fullUrl = "urn:uuid:4b617269-0002-4000-8000-000000000003"
* entry[=].resource = kari-2-hand-over-accepted-role-amina
* entry[=].request.method = #POST
* entry[=].request.url = "PractitionerRole"
* entry[=].request.ifNoneExist = "identifier=https://kommunen.example/plan|role.amina"

Instance: kari-2-hand-over-accepted-hand-over
InstanceOf: HandOver
Usage: #inline
* language = #nb
* identifier.system = "https://sykehuset.example/plan"
* identifier.value = "4711.hand-over"
* status = #accepted
* description = "Følg opp Kari hjemme etter utskrivning."
* focus.reference = "CarePlan?identifier=https://sykehuset.example/plan|4711.plan"
* for.reference = "Patient?identifier=urn:oid:2.16.578.1.12.4.1.4.1|12894345029"
* encounter.reference = "Encounter?identifier=https://sykehuset.example/plan|4711.stay"
* authoredOn = "2026-05-04T09:30:00+02:00"
* requester.reference = "Organization?identifier=urn:oid:2.16.578.1.12.4.1.4.101|310000108"
* owner.reference = "Organization?identifier=urn:oid:2.16.578.1.12.4.1.4.101|310000205"
* lastModified = "2026-05-04T13:00:00+02:00"

Instance: kari-2-hand-over-accepted-amina
InstanceOf: Professional
Usage: #inline
* language = #nb
* identifier[hprNumber].value = "990000002"
* name.family = "Haugen"
* name.given = "Amina"
* qualification.code.text = "Sykepleier"

Instance: kari-2-hand-over-accepted-role-amina
InstanceOf: ProfessionalRole
Usage: #inline
* language = #nb
* identifier.system = "https://kommunen.example/plan"
* identifier.value = "role.amina"
* active = true
* code.text = "Sykepleier, hjemmetjenesten"
* practitioner.reference = "urn:uuid:4b617269-0002-4000-8000-000000000002"
* organization.reference = "Organization?identifier=urn:oid:2.16.578.1.12.4.1.4.101|310000205"
