Instance: hand-over-answered
InstanceOf: Basic
Usage: #definition
Title: "Hand-over answered"
Description: "A hand-over was accepted, rejected or completed. Sent to the organisation that handed over."
* insert SubscriptionTopic(hand-over-answered, [["Hand-over answered"]], [["A hand-over was accepted, rejected or completed. Sent to the organisation that handed over."]])
* insert Trigger(Task, [["A hand-over has its answer."]], [["(status = 'accepted' or status = 'rejected' or status = 'completed') and code.coding.where(system = 'https://w3id.org/whatmatters/fhir/CodeSystem/task-code' and code = 'hand-over').exists()"]])
* insert FilterBy(Task, requester, [["The organisation that handed over."]])
