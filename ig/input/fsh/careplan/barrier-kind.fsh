CodeSystem: BarrierKind
Id: barrier-kind
Title: "Barrier kind"
Description: "Whether something stands in the way of a goal or helps towards it."
* insert NorwegianTitle("Hinder eller hjelp", "Hinder eller hjelp")
* insert OurCodes
* #barrier "Stands in the way" "What stands in the way of the goal, in the person's words."
* #barrier insert Norwegian("Står i veien", "Står i vegen")
* #facilitator "Helps" "What helps towards the goal, in the person's words."
* #facilitator insert Norwegian("Hjelper", "Hjelper")
