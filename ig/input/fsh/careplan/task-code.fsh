CodeSystem: TaskCode
Id: task-code
Title: "Task code"
Description: "What a task asks for."
* insert NorwegianTitle("Type oppgave", "Type oppgåve")
* insert OurCodes
* #hand-over "Hand-over" "Take over the follow-up of the plan, or take part in it."
* #hand-over insert Norwegian("Overta oppfølgingen", "Ta over oppfølginga")
* #call-at-discharge "Call at discharge" "Hospital and home care exchange information on the day of discharge."
* #call-at-discharge insert Norwegian("Samtale ved utskrivning", "Samtale ved utskriving")
* #home-visit "Home visit" "A nurse of the home care service visits and assesses, within 3 days of discharge."
* #home-visit insert Norwegian("Hjemmebesøk", "Heimebesøk")
* #gp-appointment "Appointment with the GP" "The GP examines the person, and exchanges information with home care, within 14 days of discharge."
* #gp-appointment insert Norwegian("Time hos fastlegen", "Time hos fastlegen")
* #ask-again "Ask again" "Home care assesses and asks again what matters, within 28 days of discharge."
* #ask-again insert Norwegian("Spørre igjen hva som er viktig", "Spørje igjen kva som er viktig")
* #change-services "Change the services" "What a person gets does not match what the person needs: change it."
* #change-services insert Norwegian("Endre tjenestene", "Endre tenestene")
