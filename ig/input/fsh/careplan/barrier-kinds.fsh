ValueSet: BarrierKinds
Id: barrier-kinds
Title: "Barrier kinds"
Description: "What stands in the way of a goal, and what helps."
* insert NorwegianTitle("Hinder og hjelp", "Hinder og hjelp")
* ^experimental = false
* include codes from system BarrierKind
