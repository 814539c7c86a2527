CodeSystem: PriorityGroup
Id: priority-group
Title: "Priority group"
Description: "The groups that hospitals and municipalities give priority to together."
* insert NorwegianTitle("Prioritert gruppe", "Prioritert gruppe")
* insert OurCodes
* #frail-older-people "Frail older people" "Older people who are frail."
* #frail-older-people insert Norwegian("Skrøpelige eldre", "Skrøpelege eldre")
* #several-chronic-conditions "People with several chronic conditions" "People who live with more than one long-lasting condition."
* #several-chronic-conditions insert Norwegian("Personer med flere kroniske lidelser", "Personar med fleire kroniske lidingar")
* #children-and-young-people "Children and young people" "Children and young people with complex or long-lasting needs."
* #children-and-young-people insert Norwegian("Barn og unge", "Barn og unge")
* #severe-mental-illness-and-substance-use "Severe mental illness and substance use" "People with severe mental illness or problems with substance use."
* #severe-mental-illness-and-substance-use insert Norwegian("Personer med alvorlige psykiske lidelser og rusproblemer", "Personar med alvorlege psykiske lidingar og rusproblem")
* #pregnancy-birth-and-postnatal "Pregnancy, birth and the time after" "Women through pregnancy, birth and the time after. Added in the national plan of 2024."
* #pregnancy-birth-and-postnatal insert Norwegian([["Gravide, fødende og familier i barseltiden"]], [["Gravide, fødande og familiar i barseltida"]])
