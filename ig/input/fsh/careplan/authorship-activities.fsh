ValueSet: AuthorshipActivities
Id: authorship-activities
Title: "Authorship activities"
Description: "What can be done to a goal or plan when it is written down."
* insert NorwegianTitle("Hva som kan gjøres", "Kva som kan gjerast")
* ^experimental = false
* include codes from system AuthorshipActivity
