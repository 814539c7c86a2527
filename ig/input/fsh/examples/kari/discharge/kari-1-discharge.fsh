Instance: kari-1-discharge
InstanceOf: Bundle
Usage: #example
Title: "Kari 1: the hospital sends the discharge plan"
Description: "What the hospital system posts on 4 May 2026, the day Kari leaves. Sent a second time, it makes nothing new."
* type = #transaction
* insert Post(01, Patient, discharge-kari, urn:oid:2.16.578.1.12.4.1.4.1|12894345029)
* insert Post(02, Organization, discharge-hospital, urn:oid:2.16.578.1.12.4.1.4.101|310000108)
* insert Post(03, Organization, discharge-municipality, urn:oid:2.16.578.1.12.4.1.4.101|310000205)
* insert Post(04, Organization, discharge-gp-practice, urn:oid:2.16.578.1.12.4.1.4.101|310000302)
* insert Post(05, Practitioner, discharge-ola, urn:oid:2.16.578.1.12.4.1.4.4|990000001)
* insert Post(06, PractitionerRole, discharge-ola-at-hospital, https://sykehuset.example/plan|role.ola)
* insert Post(07, Encounter, discharge-stay, https://sykehuset.example/plan|4711.stay)
* insert Post(08, Condition, discharge-hip-fracture, https://sykehuset.example/plan|4711.hip-fracture)
* insert Post(09, CarePlan, discharge-plan, https://sykehuset.example/plan|4711.plan)
* insert Post(10, Goal, discharge-goal-home, https://sykehuset.example/plan|4711.goal-1)
* insert Post(11, Goal, discharge-goal-foot, https://sykehuset.example/plan|4711.goal-2)
* insert Post(12, Goal, discharge-goal-oxygen, https://sykehuset.example/plan|4711.goal-3)
* insert Post(13, Observation, discharge-score-home, https://sykehuset.example/plan|4711.score-1)
* insert Post(14, Observation, discharge-score-foot, https://sykehuset.example/plan|4711.score-2)
* insert Post(15, Observation, discharge-score-oxygen, https://sykehuset.example/plan|4711.score-3)
* insert Post(16, ServiceRequest, discharge-action-physiotherapy, https://sykehuset.example/plan|4711.action-1)
* insert Post(17, ServiceRequest, discharge-action-oxygen, https://sykehuset.example/plan|4711.action-2)
* insert Post(18, ServiceRequest, discharge-action-nurse, https://sykehuset.example/plan|4711.action-3)
* insert Post(19, Task, discharge-hand-over, https://sykehuset.example/plan|4711.hand-over)
// Provenance has no identifier in R4: the sender makes the id, so that a second sending meets the first.
* entry[+].fullUrl = "urn:uuid:b6048403-58a2-44d1-94a9-970d4b08af81"
* entry[=].resource = b6048403-58a2-44d1-94a9-970d4b08af81
* entry[=].request.method = #PUT
* entry[=].request.url = "Provenance/b6048403-58a2-44d1-94a9-970d4b08af81"
