Profile: GoalScore
Parent: Observation
Id: goal-score
Title: "Goal score"
Description: """
A score from 0 to 10 that a person gives one goal, where 10 is always best. Use it each time the goal is scored:
when it is written down, when the person is asked again, and when it is closed. A score is not changed by the next one.
"""
* insert NorwegianTitle("Skår på et mål", "Skår på eit mål")
* obeys wm-score-1 and wm-score-2
* identifier ^short = "Your own identifier, so that the score can be sent again safely"
* category 2..*
  * ^slicing.discriminator.type = #value
  * ^slicing.discriminator.path = "$this"
  * ^slicing.rules = #open
* category contains survey 1..1 and timepoint 1..1
* category[survey] = $observation-category#survey
* category[timepoint] from ScoreTimepoints (required)
* category[timepoint] ^short = "Baseline, follow-up or closing"
* code ^short = "What is scored; 10 is always best"
* insert OneOfOurCodes(code, scale, ScoreScale, ScoreScales, "Our scale; codes of other systems\, such as LOINC\, may be added beside it")
* subject 1..1
* subject only Reference(Patient)
* focus 1..1
* focus only Reference(Goal)
* focus ^short = "The goal that is scored"
* effective[x] 1..1
* effective[x] only dateTime
* performer 1..*
* performer ^short = "Who gave the score"
* value[x] only Quantity
* valueQuantity
  * ^short = "0 to 10; a decimal number, not an integer value, so that it can be searched"
  * value 1..1
  * comparator 0..0
  * system 1..1
  * system = $ucum
  * code 1..1
  * code = #{score}
* dataAbsentReason ^short = "Why there is no score: asked-declined when the person was asked and did not want to"
* derivedFrom ^short = "The conversation the score comes from"

Invariant: wm-score-1
Description: "A goal score is a number from 0 to 10."
Severity: #error
Expression: "value.ofType(Quantity).value.exists() implies (value.ofType(Quantity).value >= 0 and value.ofType(Quantity).value <= 10)"

Invariant: wm-score-2
Description: "A goal score has a number, or a reason why there is none, in dataAbsentReason."
Severity: #error
Expression: "value.exists() or dataAbsentReason.exists()"
