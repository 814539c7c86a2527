RuleSet: GpPractice
* language = #nb
* identifier[organisationNumber].value = "310000302"
* name = "Fjordbyen legekontor"

Instance: gp-practice
InstanceOf: Organisation
Usage: #example
Title: "Fjordbyen legekontor"
Description: "The practice of Kari's GP, made up."
* insert GpPractice
