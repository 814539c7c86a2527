CodeSystem: ServicesMatch
Id: services-match
Title: "Services match"
Description: "Whether the services match the needs."
* insert NorwegianTitle([["Om tjenestene passer"]], [["Om tenestene passar"]])
* insert OurCodes
* #yes "Yes" "The services match the needs."
* #yes insert Norwegian([["Ja"]], [["Ja"]])
* #partly "Partly" "The services match some of the needs."
* #partly insert Norwegian([["Delvis"]], [["Delvis"]])
* #no "No" "The services do not match the needs."
* #no insert Norwegian([["Nei"]], [["Nei"]])
