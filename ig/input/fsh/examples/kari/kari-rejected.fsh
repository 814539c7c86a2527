Instance: kari-rejected
InstanceOf: Bundle
Usage: #example
Title: "Kari, another ending: the municipality rejects"
Description: "The municipality says no instead, with a reason."
* type = #transaction
* entry[+].fullUrl = "urn:uuid:4b617269-9008-4000-8000-000000000001"
* entry[=].resource = kari-rejected-hand-over
* entry[=].request.method = #PUT
* entry[=].request.url = "Task?identifier=https://sykehuset.example/plan|4711.hand-over"
* entry[=].request.ifMatch = "W/\"1\""

Instance: kari-rejected-hand-over
InstanceOf: HandOver
Usage: #inline
* language = #nb
* identifier.system = "https://sykehuset.example/plan"
* identifier.value = "4711.hand-over"
* status = #rejected
* statusReason.text = "Kari har flyttet til Nabofjord kommune."
* description = "Følg opp Kari hjemme etter utskrivning."
* focus.reference = "CarePlan?identifier=https://sykehuset.example/plan|4711.plan"
* for.reference = "Patient?identifier=urn:oid:2.16.578.1.12.4.1.4.1|12894345029"
* encounter.reference = "Encounter?identifier=https://sykehuset.example/plan|4711.stay"
* authoredOn = "2026-05-04T09:30:00+02:00"
* requester.reference = "Organization?identifier=urn:oid:2.16.578.1.12.4.1.4.101|310000108"
* owner.reference = "Organization?identifier=urn:oid:2.16.578.1.12.4.1.4.101|310000205"
* lastModified = "2026-05-04T13:00:00+02:00"
