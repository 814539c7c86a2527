Instance: change
InstanceOf: Measure
Usage: #definition
Title: "Did it help?"
Description: "The change from the first to the follow-up score: for each person the mean of the follow-up scores minus the mean of the first scores, over the goals that have both. Shown in order of follow-up as an individuals control chart, with the limits at the mean plus and minus 2.66 times the mean moving range; the limits are not cut at the scale. A score of one own scale says something about that person only: it is a distribution to learn from, with no target."
* insert OurMeasure(change, Change)
* type = http://terminology.hl7.org/CodeSystem/measure-type#patient-reported-outcome
* title = "Did it help?"
* insert NorwegianInstanceTitle([["Hjalp det?"]], [["Hjelpte det?"]])
* description = "The change from the first to the follow-up score: for each person the mean of the follow-up scores minus the mean of the first scores, over the goals that have both. Shown in order of follow-up as an individuals control chart, with the limits at the mean plus and minus 2.66 times the mean moving range; the limits are not cut at the scale. A score of one own scale says something about that person only: it is a distribution to learn from, with no target."
* scoring = http://terminology.hl7.org/CodeSystem/measure-scoring#continuous-variable
* insert Population(0, initial-population, [["Persons with a follow-up score in the period."]], [["Observation?code=https://w3id.org/whatmatters/fhir/CodeSystem/score-scale|attainment&category=https://w3id.org/whatmatters/fhir/CodeSystem/score-timepoint|follow-up&date=ge{{%periodStart}}&date=le{{%periodEnd}}"]])
* insert Population(1, measure-population, [["Of these, persons with at least one goal that has both a first and a follow-up score. The latest follow-up counts."]], [["Observation?code=https://w3id.org/whatmatters/fhir/CodeSystem/score-scale|attainment&category=https://w3id.org/whatmatters/fhir/CodeSystem/score-timepoint|follow-up&date=ge{{%periodStart}}&date=le{{%periodEnd}}"]])
* insert Population(2, measure-observation, [["Mean of the follow-up scores minus mean of the first scores, not rounded."]], [["Observation?code=https://w3id.org/whatmatters/fhir/CodeSystem/score-scale|attainment&category=https://w3id.org/whatmatters/fhir/CodeSystem/score-timepoint|baseline"]])
* insert Strata
