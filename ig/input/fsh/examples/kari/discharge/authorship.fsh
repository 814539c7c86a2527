// Kari said it; Ola wrote it down for the hospital.
Instance: b6048403-58a2-44d1-94a9-970d4b08af81
InstanceOf: Authorship
Usage: #inline
* id = "b6048403-58a2-44d1-94a9-970d4b08af81"
* language = #nb
* insert LinkToHome(target[0])
* insert LinkToFoot(target[1])
* insert LinkToOxygen(target[2])
* insert LinkToPlan(target[3])
* occurredDateTime = "2026-05-04T09:00:00+02:00"
* recorded = "2026-05-04T09:30:00+02:00"
* insert LinkToKari(agent[author].who)
* insert LinkToOla(agent[enterer].who)
* insert LinkToHospital(agent[enterer].onBehalfOf)
