Instance: berit
InstanceOf: Professional
Usage: #example
Title: "Berit"
Description: "Service leader in the municipality, without a number in the register of health personnel, made up."
* language = #nb
* name.family = "Vangen"
* name.given = "Berit"
