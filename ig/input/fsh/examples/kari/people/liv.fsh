Instance: liv
InstanceOf: Relative
Usage: #example
Title: "Liv"
Description: "Kari's daughter, made up."
* language = #nb
* identifier[identityNumber].value = "05837042404"
* patient = Reference(kari)
* relationship = http://terminology.hl7.org/CodeSystem/v3-RoleCode#DAUC
* relationship.text = "Datter"
* name.family = "Fjelltun"
* name.given = "Liv"
* gender = #female
* birthDate = "1970-03-05"
