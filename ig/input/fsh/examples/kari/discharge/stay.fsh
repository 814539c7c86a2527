Instance: discharge-stay
InstanceOf: Encounter
Usage: #inline
* insert FromHospital(4711.stay)
* status = #finished
* class = http://terminology.hl7.org/CodeSystem/v3-ActCode#IMP
* insert LinkToKari(subject)
* period.start = "2026-04-21T14:20:00+02:00"
* period.end = "2026-05-04T11:00:00+02:00"
* insert LinkToHipFracture(diagnosis[0].condition)
* insert LinkToHospital(serviceProvider)
