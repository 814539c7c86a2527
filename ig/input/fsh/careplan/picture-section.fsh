CodeSystem: PictureSection
Id: picture-section
Title: "Section of the picture"
Description: "The sections of the document that $what-matters gives. Find a section by its code: its title is in the language of the reader."
* insert NorwegianTitle("Del av bildet", "Del av biletet")
* insert OurCodes
* #goals "What matters" "The goals in the person's own order and words, with the first and the latest score and the change."
* #goals insert Norwegian("Hva er viktig", "Kva er viktig")
* #barriers "What stands in the way, and what helps" "For each goal, in the person's words."
* #barriers insert Norwegian([["Hva som står i veien, og hva som hjelper"]], [["Kva som står i vegen, og kva som hjelper"]])
* #actions "What we do" "The planned actions, the goals they are for, who does them and when."
* #actions insert Norwegian("Hva vi gjør", "Kva vi gjer")
* #hand-overs "Hand-overs" "Who has asked whom to follow up, and how it was answered."
* #hand-overs insert Norwegian("Overføringer", "Overføringar")
* #due "Tasks and deadlines" "What is due, and what should have been done already."
* #due insert Norwegian("Oppgaver og frister", "Oppgåver og fristar")
* #plans "Parts of the plan" "The plan of each organisation, and what an individual plan or a crisis plan tells."
* #plans insert Norwegian("Deler av planen", "Delar av planen")
* #team "The team" "Who is around the person."
* #team insert Norwegian("Teamet", "Teamet")
* #asked "Last asked what matters" "When, by whom, and who answered."
* #asked insert Norwegian("Sist spurt hva som er viktig", "Sist spurd kva som er viktig")
* #given-up "Goals that were given up" "By whom, and why. A goal with a new wording is not among them."
* #given-up insert Norwegian("Mål som er lagt bort", "Mål som er lagde bort")
* #other-goals "Other goals" "Goals in other words than the person's own: treatment goals, and plain goals of any system."
* #other-goals insert Norwegian("Andre mål", "Andre mål")
