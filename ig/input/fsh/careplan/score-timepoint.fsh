CodeSystem: ScoreTimepoint
Id: score-timepoint
Title: "Score timepoint"
Description: "Where in the course a score was given. The sender says it, so that no reader has to guess it from dates."
* insert NorwegianTitle("Tidspunkt for skår", "Tidspunkt for skår")
* insert OurCodes
* #baseline "Baseline" "The first score of a goal, given when the goal was written down."
* #baseline insert Norwegian("Utgangspunkt", "Utgangspunkt")
* #follow-up "Follow-up" "A score given when the person is asked again."
* #follow-up insert Norwegian("Oppfølging", "Oppfølging")
* #closing "Closing" "The last score, given when the goal is closed."
* #closing insert Norwegian("Avslutning", "Avslutning")
