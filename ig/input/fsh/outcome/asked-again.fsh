Instance: asked-again
InstanceOf: Measure
Usage: #definition
Title: "Did we ask again?"
Description: "The share of those with a first score who were asked again, from 2 weeks to 6 months after it. The limits are parameters of $evaluate-measure."
* insert OurMeasure(asked-again, AskedAgain)
* title = "Did we ask again?"
* insert NorwegianInstanceTitle([["Spurte vi igjen?"]], [["Spurde vi igjen?"]])
* description = "The share of those with a first score who were asked again, from 2 weeks to 6 months after it. The limits are parameters of $evaluate-measure."
* scoring = http://terminology.hl7.org/CodeSystem/measure-scoring#proportion
* insert Population(0, initial-population, [["Persons with a first score of a what matters goal in the period."]], [["Observation?code=https://w3id.org/whatmatters/fhir/CodeSystem/score-scale|attainment&category=https://w3id.org/whatmatters/fhir/CodeSystem/score-timepoint|baseline&date=ge{{%periodStart}}&date=le{{%periodEnd}}"]])
* insert Population(1, denominator, [["The same persons, when the latest day for asking again has passed. The query does not know that day: it is counted from the first score of each."]], [["Observation?code=https://w3id.org/whatmatters/fhir/CodeSystem/score-scale|attainment&category=https://w3id.org/whatmatters/fhir/CodeSystem/score-timepoint|baseline&date=ge{{%periodStart}}&date=le{{%periodEnd}}"]])
* insert Population(2, numerator, [["Of these, persons with a follow-up score, or one with the reason asked-declined, within the limits. The query finds them at any time: the limits are counted from the first score of each."]], [["Observation?code=https://w3id.org/whatmatters/fhir/CodeSystem/score-scale|attainment&category=https://w3id.org/whatmatters/fhir/CodeSystem/score-timepoint|follow-up"]])
* insert Strata
