RuleSet: OlaAtHospital
* language = #nb
* identifier.system = "https://sykehuset.example/plan"
* identifier.value = "role.ola"
* active = true
* code.text = "Sykepleier, ortopedisk avdeling"

Instance: ola-at-hospital
InstanceOf: ProfessionalRole
Usage: #example
Title: "Ola at the hospital"
Description: "Ola's role at the hospital."
* insert OlaAtHospital
* practitioner = Reference(ola)
* organization = Reference(hospital)
