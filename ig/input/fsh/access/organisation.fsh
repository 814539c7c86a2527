Profile: Organisation
Parent: Organization
Id: organisation
Title: "Organisation"
Description: "A hospital, municipality, GP practice or a part of one. Use it for whoever is accountable for a plan or is asked to take over. A HER-id is a message address and is not an identifier here."
* insert NorwegianTitle("Virksomhet", "Verksemd")
* insert IdentifiersBySystem
* identifier contains organisationNumber 0..* and reshId 0..*
* insert IdentifierSlice(organisationNumber, $organisation-number, "Organisation number: organisasjonsnummer")
* insert IdentifierSlice(reshId, $resh-id, "Unit in the register of the specialist health service: RESH-id")
