Instance: discharge-hip-fracture
InstanceOf: Condition
Usage: #inline
* insert FromHospital(4711.hip-fracture)
* clinicalStatus = http://terminology.hl7.org/CodeSystem/condition-clinical#active
* verificationStatus = http://terminology.hl7.org/CodeSystem/condition-ver-status#confirmed
* category = http://terminology.hl7.org/CodeSystem/condition-category#encounter-diagnosis
* code = http://hl7.org/fhir/sid/icd-10-no#S72.0
* code.text = "Brudd i lårhals, høyre side (S72.0)"
* insert LinkToKari(subject)
* insert LinkToStay(encounter)
* onsetDateTime = "2026-04-21"
* recordedDate = "2026-05-04T09:30:00+02:00"
