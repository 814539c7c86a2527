CodeSystem: EndReason
Id: end-reason
Title: "End reason"
Description: "Why the service ended a task or a hand-over by itself."
* insert NorwegianTitle("Grunn til avslutning", "Grunn til avslutning")
* insert OurCodes
* #person-died "The person has died" "The person has died, so there is nobody to follow up. Put back where the death was an error."
* #person-died insert Norwegian("Personen er død", "Personen er død")
