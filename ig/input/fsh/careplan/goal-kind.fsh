CodeSystem: GoalKind
Id: goal-kind
Title: "Goal kind"
Description: "Whose goal it is: what matters to the person, or what the treatment aims at."
* insert NorwegianTitle("Type mål", "Type mål")
* insert OurCodes
* #what-matters "What matters to me" "A goal in the person's own words, from the question: what matters to you?"
* #what-matters insert Norwegian("Hva er viktig for meg", "Kva er viktig for meg")
* #treatment "Treatment goal" "A goal that professionals set for the treatment."
* #treatment insert Norwegian("Behandlingsmål", "Behandlingsmål")
