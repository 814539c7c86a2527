Instance: discharge-hand-over
InstanceOf: HandOver
Usage: #inline
* insert FromHospital(4711.hand-over)
* status = #requested
* description = "Følg opp Kari hjemme etter utskrivning."
* insert LinkToPlan(focus)
* insert LinkToKari(for)
* insert LinkToStay(encounter)
* authoredOn = "2026-05-04T09:30:00+02:00"
* insert LinkToHospital(requester)
* insert LinkToMunicipality(owner)
