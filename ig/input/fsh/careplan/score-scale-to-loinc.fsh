Instance: score-scale-to-loinc
InstanceOf: ConceptMap
Usage: #definition
Title: "Score scales and LOINC"
Description: "The nearest LOINC codes. No LOINC code was found for a 0-10 scale of an own goal, so none is exact."
* url = "https://w3id.org/whatmatters/fhir/ConceptMap/score-scale-to-loinc"
* name = "ScoreScaleToLoinc"
* title = "Score scales and LOINC"
* insert NorwegianInstanceTitle([["Skalaer og LOINC"]], [["Skalaer og LOINC"]])
* status = #draft
* experimental = false
* description = "The nearest LOINC codes. No LOINC code was found for a 0-10 scale of an own goal, so none is exact."
* sourceCanonical = Canonical(ScoreScales)
* group[0].source = Canonical(ScoreScale)
* group[0].target = "http://loinc.org"
* group[0].element[0].code = #attainment
* group[0].element[0].target.code = #107334-5
* group[0].element[0].target.display = "Goal attainment scale score, patient reported"
* group[0].element[0].target.equivalence = #inexact
* group[0].element[0].target.comment = "LOINC means the five steps of goal attainment scaling, -2 to +2; ours is 0 to 10. Never copy the number."
* group[0].element[1].code = #importance
* group[0].element[1].target.equivalence = #unmatched
* group[0].element[1].target.comment = "No code found."
* group[0].element[2].code = #confidence
* group[0].element[2].target.equivalence = #unmatched
* group[0].element[2].target.comment = "No code found."
