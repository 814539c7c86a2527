Instance: other-municipality
InstanceOf: Organisation
Usage: #example
Title: "Nabofjord kommune"
Description: "A municipality that has no business in Kari's plan, made up."
* language = #nb
* identifier[organisationNumber].value = "310000507"
* name = "Nabofjord kommune"
