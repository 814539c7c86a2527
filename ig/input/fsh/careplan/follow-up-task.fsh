Profile: FollowUpTask
Parent: Task
Id: follow-up-task
Title: "Follow-up task"
Description: """
A step of the pathway after a stay in hospital, or what an assessment shows must be done, with its deadline. The service makes
the steps when a hand-over is accepted, unless the sender sent them. Use it for your worklist: what is to be done, for whom, and by when.
"""
* insert NorwegianTitle("Oppfølgingsoppgave", "Oppfølgingsoppgåve")
* obeys wm-follow-up-1
* identifier 1..*
* identifier ^short = "Your own identifier, so that the task can be sent again safely"
* instantiatesCanonical ^short = "The pathway the step comes from"
* basedOn 1..*
* basedOn only Reference(CarePlan)
* basedOn ^short = "The plan it follows up"
* code 1..1
* insert OneOfOurCodes(code, step, TaskCode, FollowUpSteps, "The step of the pathway")
* for 1..1
* for only Reference(Patient)
* authoredOn 1..1
* owner 1..1
* owner only Reference(Organization)
* owner ^short = "The organisation that does it"
* restriction 1..1
  * period 1..1
    * end 1..1
    * end ^short = "The deadline: a date counts to the end of that day in Norway"
* output ^short = "What came of it, such as the conversation"

Invariant: wm-follow-up-1
Description: "A follow-up task that is not done says why, in statusReason."
Severity: #error
Expression: "status.where($this = 'rejected' or $this = 'cancelled' or $this = 'failed').exists() implies statusReason.exists()"
