ValueSet: GoalNextSteps
Id: goal-next-steps
Title: "Goal next steps"
Description: "What the person can want to do with a goal when asked again."
* insert NorwegianTitle("Mulige neste skritt", "Moglege neste steg")
* ^experimental = false
* include codes from system GoalNextStep
