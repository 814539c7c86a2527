CodeSystem: ConsentKind
Id: consent-kind
Title: "Consent kind"
Description: "What a Consent of the person is about."
* insert NorwegianTitle("Type samtykke", "Type samtykke")
* insert OurCodes
* #blocking "Blocking" "The person keeps somebody from seeing the own data."
* #blocking insert Norwegian("Sperring", "Sperring")
