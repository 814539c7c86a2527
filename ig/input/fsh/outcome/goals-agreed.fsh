Instance: goals-agreed
InstanceOf: Measure
Usage: #definition
Title: "Did we agree on goals?"
Description: "The share of those asked who have at least one goal that they agree to themselves."
* insert OurMeasure(goals-agreed, GoalsAgreed)
* title = "Did we agree on goals?"
* insert NorwegianInstanceTitle([["Ble vi enige om mål?"]], [["Vart vi samde om mål?"]])
* description = "The share of those asked who have at least one goal that they agree to themselves."
* scoring = http://terminology.hl7.org/CodeSystem/measure-scoring#proportion
* insert Population(0, initial-population, [["Persons who were asked in the period. The query finds those with a what matters goal; those who were asked and declined, which it cannot find together with them, are counted too."]], [["Goal?category=https://w3id.org/whatmatters/fhir/CodeSystem/goal-kind|what-matters&start-date=ge{{%periodStart}}&start-date=le{{%periodEnd}}"]])
* insert Population(1, denominator, [["The same persons."]], [["Goal?category=https://w3id.org/whatmatters/fhir/CodeSystem/goal-kind|what-matters&start-date=ge{{%periodStart}}&start-date=le{{%periodEnd}}"]])
* insert Population(2, numerator, [["Of these, persons who agree to at least one of their goals: the acceptance is their own. The query finds goals that anybody agrees to, and no query can say whose acceptance it is."]], [["Goal?category=https://w3id.org/whatmatters/fhir/CodeSystem/goal-kind|what-matters&start-date=ge{{%periodStart}}&start-date=le{{%periodEnd}}&acceptance-status=agree"]])
* insert Strata
