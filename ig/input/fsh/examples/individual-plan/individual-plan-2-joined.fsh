Instance: individual-plan-2-joined
InstanceOf: Bundle
Usage: #example
Title: "Individual plan 2: the mental health centre joins"
Description: "The mental health centre accepts on 4 March 2026 and becomes a member of the care team."
* type = #transaction
* entry[+].fullUrl = "urn:uuid:4576656e-0002-4000-8000-000000000001"
* entry[=].resource = individual-plan-2-joined-hand-over
* entry[=].request.method = #PUT
* entry[=].request.url = "Task?identifier=https://kommunen.example/plan|even.hand-over-1"
* entry[=].request.ifMatch = "W/\"1\""

Instance: individual-plan-2-joined-hand-over
InstanceOf: HandOver
Usage: #inline
* language = #nb
* identifier.system = "https://kommunen.example/plan"
* identifier.value = "even.hand-over-1"
* status = #accepted
* description = "Delta i den individuelle planen."
* focus.reference = "CarePlan?identifier=https://kommunen.example/plan|even.individual-plan"
* for.reference = "Patient?identifier=urn:oid:2.16.578.1.12.4.1.4.1|23830152121"
* authoredOn = "2026-03-02T13:00:00+01:00"
* requester.reference = "Organization?identifier=urn:oid:2.16.578.1.12.4.1.4.101|310000205"
* owner.reference = "Organization?identifier=urn:oid:2.16.578.1.12.4.1.4.101|310000809"
* lastModified = "2026-03-04T09:00:00+01:00"
