ValueSet: FollowUpSteps
Id: follow-up-steps
Title: "Follow-up steps"
Description: "The steps of the pathway after a stay in hospital, and what an assessment shows must be done."
* insert NorwegianTitle("Steg i oppfølgingen", "Steg i oppfølginga")
* ^experimental = false
* TaskCode#call-at-discharge
* TaskCode#home-visit
* TaskCode#gp-appointment
* TaskCode#ask-again
* TaskCode#change-services
