ValueSet: ScoreScales
Id: score-scales
Title: "Score scales"
Description: "The scales a goal score can use."
* insert NorwegianTitle("Skalaer", "Skalaer")
* ^experimental = false
* include codes from system ScoreScale
