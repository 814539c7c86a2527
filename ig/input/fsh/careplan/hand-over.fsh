Profile: HandOver
Parent: Task
Id: hand-over
Title: "Hand-over"
Description: """
Asks another organisation to take over the follow-up of a plan, or to take part in it. Use it when a person moves
between care levels. Accepting it adds the organisation to the person's care team; rejecting or cancelling it needs a reason.
"""
* insert NorwegianTitle("Overføring av oppfølging", "Overføring av oppfølging")
* obeys wm-hand-over-1
* identifier 1..*
* identifier ^short = "Your own identifier, so that the hand-over can be sent again safely"
* statusReason ^short = "Why; required when the hand-over is rejected or cancelled"
* intent = #order
* code 1..1
* code = TaskCode#hand-over
* focus 1..1
* focus only Reference(CarePlan)
* focus ^short = "The plan to follow up"
* for 1..1
* for only Reference(Patient)
* for ^short = "The person; the same as the subject of the plan"
* authoredOn 1..1
* requester 1..1
* requester only Reference(Organization)
* requester ^short = "The organisation that hands over"
* owner 1..1
* owner only Reference(Organization)
* owner ^short = "The organisation that is asked"

Invariant: wm-hand-over-1
Description: "A hand-over that is rejected or cancelled says why, in statusReason."
Severity: #error
Expression: "status.where($this = 'rejected' or $this = 'cancelled').exists() implies statusReason.exists()"
