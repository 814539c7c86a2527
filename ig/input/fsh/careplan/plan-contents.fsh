ValueSet: PlanContents
Id: plan-contents
Title: "Plan contents"
Description: "What a part of a plan can tell."
* insert NorwegianTitle("Innhold i planer", "Innhald i planar")
* ^experimental = false
* include codes from system PlanContent
