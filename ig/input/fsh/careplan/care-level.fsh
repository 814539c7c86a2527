CodeSystem: CareLevel
Id: care-level
Title: "Care level"
Description: "The part of the health service that is accountable for its part of the plan."
* insert NorwegianTitle("Omsorgsnivå", "Omsorgsnivå")
* insert OurCodes
* #hospital "Hospital" "The specialist health service: hospitals and their out-patient clinics."
* #hospital insert Norwegian("Sykehus", "Sjukehus")
* #municipality "Municipality" "The municipal health and care services, except the GP."
* #municipality insert Norwegian("Kommune", "Kommune")
* #gp "GP" "The person's general practitioner and the practice."
* #gp insert Norwegian("Fastlege", "Fastlege")
* #private-specialist "Private specialist" "A specialist in own practice with a public contract."
* #private-specialist insert Norwegian("Avtalespesialist", "Avtalespesialist")
* #person "The person" "The person, alone or with those close to them."
* #person insert Norwegian("Personen selv", "Personen sjølv")
