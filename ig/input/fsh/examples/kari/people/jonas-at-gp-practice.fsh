Instance: jonas-at-gp-practice
InstanceOf: ProfessionalRole
Usage: #example
Title: "Jonas at the GP practice"
Description: "Jonas's role at the GP practice."
* language = #nb
* identifier.system = "https://legekontoret.example/plan"
* identifier.value = "role.jonas"
* active = true
* code.text = "Fastlege"
* practitioner = Reference(jonas)
* organization = Reference(gp-practice)
