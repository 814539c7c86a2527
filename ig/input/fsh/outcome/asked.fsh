Instance: asked
InstanceOf: Measure
Usage: #definition
Title: "Have we asked?"
Description: "The share of persons with a plan who were asked what matters to them: there is a goal in their own words, or a note that they were asked and declined."
* insert OurMeasure(asked, Asked)
* title = "Have we asked?"
* insert NorwegianInstanceTitle([["Har vi spurt?"]], [["Har vi spurt?"]])
* description = "The share of persons with a plan who were asked what matters to them: there is a goal in their own words, or a note that they were asked and declined."
* scoring = http://terminology.hl7.org/CodeSystem/measure-scoring#proportion
* insert Population(0, initial-population, [["Persons with a plan of a care level in the period."]], [["CarePlan?category=https://w3id.org/whatmatters/fhir/CodeSystem/care-level|hospital,https://w3id.org/whatmatters/fhir/CodeSystem/care-level|municipality,https://w3id.org/whatmatters/fhir/CodeSystem/care-level|gp,https://w3id.org/whatmatters/fhir/CodeSystem/care-level|private-specialist,https://w3id.org/whatmatters/fhir/CodeSystem/care-level|person&date=ge{{%periodStart}}&date=le{{%periodEnd}}"]])
* insert Population(1, denominator, [["The same persons."]], [["CarePlan?category=https://w3id.org/whatmatters/fhir/CodeSystem/care-level|hospital,https://w3id.org/whatmatters/fhir/CodeSystem/care-level|municipality,https://w3id.org/whatmatters/fhir/CodeSystem/care-level|gp,https://w3id.org/whatmatters/fhir/CodeSystem/care-level|private-specialist,https://w3id.org/whatmatters/fhir/CodeSystem/care-level|person&date=ge{{%periodStart}}&date=le{{%periodEnd}}"]])
* insert Population(2, numerator, [["Of these, persons with a what matters goal from the period, or a score with the reason asked-declined. The query finds the goals; such scores, which it cannot find together with them, are counted too."]], [["Goal?category=https://w3id.org/whatmatters/fhir/CodeSystem/goal-kind|what-matters&start-date=ge{{%periodStart}}&start-date=le{{%periodEnd}}"]])
* insert Strata
