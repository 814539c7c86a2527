CodeSystem: GoalNextStep
Id: goal-next-step
Title: "Goal next step"
Description: "What the person wants to do with a goal when asked again."
* insert NorwegianTitle("Hva nå", "Kva no")
* insert OurCodes
* #met "I have reached it" "The goal is reached and closed."
* #met insert Norwegian("Jeg er i mål", "Eg er i mål")
* #keep "I keep it" "The goal stays as it is."
* #keep insert Norwegian("Jeg vil beholde målet", "Eg vil behalde målet")
* #reword "I want to say it in another way" "A new goal in new words replaces this one."
* #reword insert Norwegian("Jeg vil si det på en annen måte", "Eg vil seie det på ein annan måte")
* #smaller-step "I want a smaller step" "The goal stays, and gets a smaller goal as a step towards it."
* #smaller-step insert Norwegian("Jeg vil ta et mindre skritt først", "Eg vil ta eit mindre steg først")
* #stop "I want to let it go" "The goal is closed without being reached."
* #stop insert Norwegian("Jeg vil legge det bort", "Eg vil leggje det bort")
