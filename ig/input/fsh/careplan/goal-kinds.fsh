ValueSet: GoalKinds
Id: goal-kinds
Title: "Goal kinds"
Description: "The kinds of goal."
* insert NorwegianTitle("Typer mål", "Typar mål")
* ^experimental = false
* include codes from system GoalKind
