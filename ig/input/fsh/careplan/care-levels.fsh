ValueSet: CareLevels
Id: care-levels
Title: "Care levels"
Description: "The care levels that can have a part of the shared plan."
* insert NorwegianTitle("Omsorgsnivåer", "Omsorgsnivå")
* ^experimental = false
* include codes from system CareLevel
