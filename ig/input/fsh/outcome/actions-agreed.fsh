Instance: actions-agreed
InstanceOf: Measure
Usage: #definition
Title: "Did we agree on actions?"
Description: "The share of those with an agreed goal who have at least one action or task for a goal."
* insert OurMeasure(actions-agreed, ActionsAgreed)
* title = "Did we agree on actions?"
* insert NorwegianInstanceTitle([["Ble vi enige om tiltak?"]], [["Vart vi samde om tiltak?"]])
* description = "The share of those with an agreed goal who have at least one action or task for a goal."
* scoring = http://terminology.hl7.org/CodeSystem/measure-scoring#proportion
* insert Population(0, initial-population, [["Persons who agree to at least one goal from the period: the acceptance is their own. The query finds goals that anybody agrees to, and no query can say whose acceptance it is."]], [["Goal?category=https://w3id.org/whatmatters/fhir/CodeSystem/goal-kind|what-matters&start-date=ge{{%periodStart}}&start-date=le{{%periodEnd}}&acceptance-status=agree"]])
* insert Population(1, denominator, [["The same persons."]], [["Goal?category=https://w3id.org/whatmatters/fhir/CodeSystem/goal-kind|what-matters&start-date=ge{{%periodStart}}&start-date=le{{%periodEnd}}&acceptance-status=agree"]])
* insert Population(2, numerator, [["Of these, persons with an action or a task that pertains to one of those goals. The query finds actions for any what matters goal; tasks, which it cannot find together with them, are counted too."]], [["ServiceRequest?pertains-to-goal.category=https://w3id.org/whatmatters/fhir/CodeSystem/goal-kind|what-matters"]])
* insert Strata
