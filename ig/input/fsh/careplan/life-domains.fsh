ValueSet: LifeDomains
Id: life-domains
Title: "Life domains"
Description: "The parts of life a goal can be about."
* insert NorwegianTitle("Livsområder", "Livsområde")
* ^experimental = false
* include codes from system LifeDomain
