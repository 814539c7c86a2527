RuleSet: Municipality
* language = #nb
* identifier[organisationNumber].value = "310000205"
* name = "Fjordbyen kommune"

Instance: municipality
InstanceOf: Organisation
Usage: #example
Title: "Fjordbyen kommune"
Description: "Kari's municipality, made up."
* insert Municipality
