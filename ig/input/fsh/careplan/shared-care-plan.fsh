Profile: SharedCarePlan
Parent: CarePlan
Id: shared-care-plan
Title: "Shared care plan"
Description: """
The one plan of a person that the parts of all care levels belong to. The service makes it, and keeps it up to
date from hand-overs and conversations. Read it to find the goals, the care team and the parts; do not send it.
"""
* insert NorwegianTitle("Felles plan", "Felles plan")
* insert PlanRules
* category contains kind 1..1
* category[kind] from PlanKinds (required)
* category[kind] = PlanKind#shared-care-plan
* goal ^short = "All goals that are shared"
* careTeam ^short = "Those who share the plan"
