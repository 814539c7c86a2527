Profile: Relative
Parent: RelatedPerson
Id: relative
Title: "Relative"
Description: "A daughter, spouse, friend or other person close to the person. Use it when a relative speaks for the person, scores a goal or takes part in the care team."
* insert NorwegianTitle("Pårørende", "Pårørande")
* insert IdentifiersBySystem
* identifier contains identityNumber 0..* and dNumber 0..*
* insert IdentifierSlice(identityNumber, $identity-number, "National identity number: fødselsnummer")
* insert IdentifierSlice(dNumber, $d-number, "D-number: D-nummer")
* relationship ^short = "What the relative is to the person"
