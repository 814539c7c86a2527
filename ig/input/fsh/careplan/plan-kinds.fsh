ValueSet: PlanKinds
Id: plan-kinds
Title: "Plan kinds"
Description: "The kinds of plan."
* insert NorwegianTitle("Typer plan", "Typar plan")
* ^experimental = false
* include codes from system PlanKind
