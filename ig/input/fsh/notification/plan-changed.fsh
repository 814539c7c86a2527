Instance: plan-changed
InstanceOf: Basic
Usage: #definition
Title: "Plan changed"
Description: "Something changed in the plan of a person whose care team the organisation is a member of: a goal, a score, a part of the plan, an action, the team."
* insert SubscriptionTopic(plan-changed, [["Plan changed"]], [["Something changed in the plan of a person whose care team the organisation is a member of: a goal, a score, a part of the plan, an action, the team."]])
* insert Trigger(Goal, [["A what matters goal changed."]], [["category.coding.where(system = 'https://w3id.org/whatmatters/fhir/CodeSystem/goal-kind' and code = 'what-matters').exists()"]])
* insert Trigger(Observation, [["A goal was scored."]], [["code.coding.where(system = 'https://w3id.org/whatmatters/fhir/CodeSystem/score-scale').exists()"]])
* insert Trigger(CarePlan, [["A plan or a part of it changed."]], [["intent = 'plan'"]])
* insert Trigger(ServiceRequest, [["An action changed."]], [["intent = 'plan'"]])
* insert Trigger(CareTeam, [["The care team changed."]], [["status.exists()"]])
* insert FilterBy(Goal, patient, [["The person."]])
* insert FilterBy(CarePlan, patient, [["The person."]])
