Profile: ThePerson
Parent: Patient
Id: person
Title: "Person"
Description: "The person whose goals and plan these are. Use it when you send or read a Patient. Nothing is required; it names the Norwegian identifiers so that the same person is found again."
* insert NorwegianTitle("Personen", "Personen")
* insert IdentifiersBySystem
* identifier contains identityNumber 0..* and dNumber 0..* and commonHelpNumber 0..*
* insert IdentifierSlice(identityNumber, $identity-number, "National identity number: fødselsnummer")
* insert IdentifierSlice(dNumber, $d-number, "D-number: D-nummer")
* insert IdentifierSlice(commonHelpNumber, $common-help-number, "Common help number: felles hjelpenummer")
* generalPractitioner ^short = "The registered GP practice: it takes part in the person's plan"
