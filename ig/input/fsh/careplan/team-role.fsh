CodeSystem: TeamRole
Id: team-role
Title: "Team role"
Description: "What somebody is to the person. In the care team, which the service makes, stand the person and the organisations that follow up; coordinator and contact are said in PractitionerRole.code of whoever contributes to a plan."
* insert NorwegianTitle("Rolle i teamet", "Rolle i teamet")
* insert OurCodes
* #person "The person" "The person whose plan it is."
* #person insert Norwegian("Personen selv", "Personen sjølv")
* #relative "Relative" "Somebody close to the person who takes part."
* #relative insert Norwegian("Pårørende", "Pårørande")
* #coordinator "Coordinator" "The coordinator of an individual plan, or of the follow-up."
* #coordinator insert Norwegian("Koordinator", "Koordinator")
* #contact "Contact" "The professional the person knows best and calls first."
* #contact insert Norwegian("Kontaktperson", "Kontaktperson")
* #follow-up "Follows up" "An organisation that has accepted to follow up."
* #follow-up insert Norwegian("Følger opp", "Følgjer opp")
