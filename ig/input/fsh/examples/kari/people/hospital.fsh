RuleSet: Hospital
* language = #nb
* identifier[organisationNumber].value = "310000108"
* name = "Fjordbyen sykehus"

Instance: hospital
InstanceOf: Organisation
Usage: #example
Title: "Fjordbyen sykehus"
Description: "The hospital, made up."
* insert Hospital
