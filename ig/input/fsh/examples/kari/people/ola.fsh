RuleSet: Ola
* language = #nb
* identifier[hprNumber].value = "990000001"
* name.family = "Bergvik"
* name.given = "Ola"
* qualification.code.text = "Sykepleier"

Instance: ola
InstanceOf: Professional
Usage: #example
Title: "Ola"
Description: "Nurse at the hospital, made up."
* insert Ola
