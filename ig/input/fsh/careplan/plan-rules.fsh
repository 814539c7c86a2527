// What the shared plan and the parts of it have in common.
RuleSet: PlanRules
* obeys wm-plan-2
* intent = #plan
* category 1..*
* category from PlanCategories (example)
  * ^slicing.discriminator.type = #value
  * ^slicing.discriminator.path = "$this"
  * ^slicing.rules = #open
* title 1..1
* subject only Reference(Patient)
* period 1..1
  * start 1..1
* activity obeys wm-plan-1
* activity.reference only Reference(ServiceRequest or Task or Appointment)

Invariant: wm-plan-1
Description: "An activity should be a reference to an action, a task or an appointment. activity.detail is kept as sent, but is not found by search, and later FHIR versions do not have it."
Severity: #warning
Expression: "detail.empty()"

Invariant: wm-plan-2
Description: "A care team is shared by all plans of the person, so that it is referred to and never contained."
Severity: #error
Expression: "contained.ofType(CareTeam).empty()"
