RuleSet: Kari
* language = #nb
* identifier[identityNumber].value = "12894345029"
* name.family = "Fjelltun"
* name.given = "Kari"
* gender = #female
* birthDate = "1943-09-12"

Instance: kari
InstanceOf: ThePerson
Usage: #example
Title: "Kari"
Description: "82 years old, made up. She fell and broke her hip."
* insert Kari
* generalPractitioner = Reference(gp-practice)
