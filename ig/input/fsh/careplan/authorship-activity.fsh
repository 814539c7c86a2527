CodeSystem: AuthorshipActivity
Id: authorship-activity
Title: "Authorship activity"
Description: "What was done to a goal or plan when it was written down."
* insert NorwegianTitle("Hva som ble gjort", "Kva som vart gjort")
* insert OurCodes
* #record "Written down" "Somebody wrote down what the person said."
* #record insert Norwegian("Skrevet ned", "Skrive ned")
* #extract "Taken from a conversation" "The service made it from the answers of a conversation."
* #extract insert Norwegian("Hentet fra en samtale", "Henta frå ein samtale")
* #correct "Corrected" "The organisation that wrote it down mended a typing error. What the person meant, and the scores, stay."
* #correct insert Norwegian("Rettet", "Retta")
* #merge "Records joined" "Two records turned out to be one person's: what one held, the other holds now."
* #merge insert Norwegian("Registreringer slått sammen", "Registreringar slegne saman")
* #separate "Records told apart" "Two records that had been joined are two persons' after all."
* #separate insert Norwegian("Registreringer skilt", "Registreringar skilde")
