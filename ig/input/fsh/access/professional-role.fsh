Profile: ProfessionalRole
Parent: PractitionerRole
Id: professional-role
Title: "Professional role"
Description: "A professional at work for one organisation. Use it wherever somebody acts for an organisation: who asked for an action, who takes part in the care team."
* insert NorwegianTitle("Fagperson i rolle", "Fagperson i rolle")
* identifier ^short = "Your own identifier for the role, so that it can be sent again safely"
* practitioner ^short = "The professional"
* organization ^short = "The organisation the professional works for here"
