Instance: hand-over-requested
InstanceOf: Basic
Usage: #definition
Title: "Hand-over requested"
Description: "An organisation is asked to follow up a plan. Sent to the organisation that is asked."
* insert SubscriptionTopic(hand-over-requested, [["Hand-over requested"]], [["An organisation is asked to follow up a plan. Sent to the organisation that is asked."]])
* insert Trigger(Task, [["A hand-over is requested."]], [["status = 'requested' and code.coding.where(system = 'https://w3id.org/whatmatters/fhir/CodeSystem/task-code' and code = 'hand-over').exists()"]])
* insert FilterBy(Task, owner, [["The organisation that is asked."]])
