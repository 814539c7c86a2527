CodeSystem: GoalRelation
Id: goal-relation
Title: "Goal relation"
Description: "How a goal stands to another, where HL7 has no code for it. HL7 code replacement means that this goal has been replaced by the other; it points the other way."
* insert NorwegianTitle([["Hvordan mål henger sammen"]], [["Korleis mål heng saman"]])
* insert OurCodes
* #replaces "Replaces" "The person says the same wish in new words here: this goal replaces the other, which keeps its words and scores."
* #replaces insert Norwegian([["Erstatter"]], [["Erstattar"]])
