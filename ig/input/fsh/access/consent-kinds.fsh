ValueSet: ConsentKinds
Id: consent-kinds
Title: "Consent kinds"
Description: "What a Consent of the person can be about."
* insert NorwegianTitle("Typer samtykke", "Typar samtykke")
* ^experimental = false
* include codes from system ConsentKind
