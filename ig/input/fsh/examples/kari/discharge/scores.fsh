// How well Kari manages each goal on the day she leaves: 5, 3 and 5.
RuleSet: KarisScore(value, score)
* insert FromHospital({value})
* status = #final
* category[timepoint] = ScoreTimepoint#baseline
* code.coding[scale] = ScoreScale#attainment
* insert LinkToKari(subject)
* insert LinkToStay(encounter)
* effectiveDateTime = "2026-05-04T09:00:00+02:00"
* insert LinkToKari(performer[0])
* valueQuantity.value = {score}
* valueQuantity.unit = "score"

Instance: discharge-score-home
InstanceOf: GoalScore
Usage: #inline
* insert KarisScore(4711.score-1, 5)
* insert LinkToHome(focus)

Instance: discharge-score-foot
InstanceOf: GoalScore
Usage: #inline
* insert KarisScore(4711.score-2, 3)
* insert LinkToFoot(focus)

Instance: discharge-score-oxygen
InstanceOf: GoalScore
Usage: #inline
* insert KarisScore(4711.score-3, 5)
* insert LinkToOxygen(focus)
