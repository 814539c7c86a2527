Instance: amina-in-municipality
InstanceOf: ProfessionalRole
Usage: #example
Title: "Amina in the municipality"
Description: "Amina's role in the municipality."
* language = #nb
* identifier.system = "https://kommunen.example/plan"
* identifier.value = "role.amina"
* active = true
* code.text = "Sykepleier, hjemmetjenesten"
* practitioner = Reference(amina)
* organization = Reference(municipality)
