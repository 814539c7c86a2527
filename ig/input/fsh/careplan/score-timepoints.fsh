ValueSet: ScoreTimepoints
Id: score-timepoints
Title: "Score timepoints"
Description: "Where in the course a goal can be scored."
* insert NorwegianTitle("Tidspunkter for skår", "Tidspunkt for skår")
* ^experimental = false
* include codes from system ScoreTimepoint
