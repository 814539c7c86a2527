Instance: kari-change
InstanceOf: OutcomeReport
Usage: #example
Title: "Kari's change"
Description: "Mean of 10, 5 and 10 minus mean of 5, 3 and 5: exactly 4. It is rounded only when it is shown."
* status = #complete
* type = #individual
* measure = "https://w3id.org/whatmatters/fhir/Measure/change|0.1.0"
* subject = Reference(kari)
* date = "2026-06-02"
* reporter = Reference(municipality)
* period.start = "2026-05-01"
* period.end = "2026-06-30"
* improvementNotation = http://terminology.hl7.org/CodeSystem/measure-improvement-notation#increase
* group[0].population[0].code = $measure-population#initial-population
* group[0].population[0].count = 1
* group[0].population[1].code = $measure-population#measure-population
* group[0].population[1].count = 1
* group[0].population[2].code = $measure-population#measure-observation
* group[0].population[2].count = 1
* group[0].stratifier[0].code.text = "care-level"
* group[0].stratifier[1].code.text = "organisation"
* group[0].measureScore.value = 4
* group[0].measureScore.system = $ucum
* group[0].measureScore.code = #{score}

Instance: asked-in-the-municipality
InstanceOf: OutcomeReport
Usage: #example
Title: "Have we asked? The municipality, first half of 2026"
Description: "Of 40 persons with a plan, 34 were asked. A care level with fewer than 5 persons is left out."
* status = #complete
* type = #summary
* measure = "https://w3id.org/whatmatters/fhir/Measure/asked|0.1.0"
* date = "2026-07-01"
* reporter = Reference(municipality)
* period.start = "2026-01-01"
* period.end = "2026-06-30"
* improvementNotation = http://terminology.hl7.org/CodeSystem/measure-improvement-notation#increase
* group[0].population[0].code = $measure-population#initial-population
* group[0].population[0].count = 40
* group[0].population[1].code = $measure-population#denominator
* group[0].population[1].count = 40
* group[0].population[2].code = $measure-population#numerator
* group[0].population[2].count = 34
* group[0].stratifier[0].code.text = "care-level"
* group[0].stratifier[0].stratum[0].value.text = "municipality"
* group[0].stratifier[0].stratum[0].population[0].code = $measure-population#initial-population
* group[0].stratifier[0].stratum[0].population[0].count = 40
* group[0].stratifier[0].stratum[0].population[1].code = $measure-population#denominator
* group[0].stratifier[0].stratum[0].population[1].count = 40
* group[0].stratifier[0].stratum[0].population[2].code = $measure-population#numerator
* group[0].stratifier[0].stratum[0].population[2].count = 34
* group[0].stratifier[0].stratum[0].measureScore.value = 0.85
* group[0].stratifier[1].code.text = "organisation"
* group[0].measureScore.value = 0.85
