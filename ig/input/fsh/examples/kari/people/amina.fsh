Instance: amina
InstanceOf: Professional
Usage: #example
Title: "Amina"
Description: "Home-care nurse in the municipality, made up."
* language = #nb
* identifier[hprNumber].value = "990000002"
* name.family = "Haugen"
* name.given = "Amina"
* qualification.code.text = "Sykepleier"
