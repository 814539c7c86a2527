Instance: per
InstanceOf: Professional
Usage: #example
Title: "Per"
Description: "Nurse in another municipality, who has no business in Kari's plan, made up."
* language = #nb
* identifier[hprNumber].value = "990000004"
* name.family = "Strand"
* name.given = "Per"
* qualification.code.text = "Sykepleier"
