Instance: berit-in-municipality
InstanceOf: ProfessionalRole
Usage: #example
Title: "Berit in the municipality"
Description: "Berit's role in the municipality."
* language = #nb
* identifier.system = "https://kommunen.example/plan"
* identifier.value = "role.berit"
* active = true
* code.text = "Leder, hjemmetjenesten"
* practitioner = Reference(berit)
* organization = Reference(municipality)
