CodeSystem: TaskCode
Id: task-code
Title: "Task code"
Description: "What a task asks for."
* insert NorwegianTitle("Type oppgave", "Type oppgåve")
* insert OurCodes
* #hand-over "Hand-over" "Take over the follow-up of the plan, or take part in it."
* #hand-over insert Norwegian("Overta oppfølgingen", "Ta over oppfølginga")
