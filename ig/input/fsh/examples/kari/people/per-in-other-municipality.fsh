Instance: per-in-other-municipality
InstanceOf: ProfessionalRole
Usage: #example
Title: "Per in the other municipality"
Description: "Per's role in the other municipality."
* language = #nb
* identifier.system = "https://nabokommunen.example/plan"
* identifier.value = "role.per"
* active = true
* code.text = "Sykepleier, hjemmetjenesten"
* practitioner = Reference(per)
* organization = Reference(other-municipality)
