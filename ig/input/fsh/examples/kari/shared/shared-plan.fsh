Instance: kari-shared-plan
InstanceOf: SharedCarePlan
Usage: #example
Title: "Kari's shared plan"
Description: "What the service makes of the discharge plan, with the goals of that. Nobody sends it."
* language = #nb
* status = #active
* category[kind] = PlanKind#shared-care-plan
* title = "Felles plan"
* subject = Reference(kari)
* period.start = "2026-05-04"
* careTeam = Reference(kari-care-team)
// The three goals of the discharge, by the ids that the service gave them.
* goal[0].reference = "Goal/019b0000-0000-7000-8000-000000000001"
* goal[1].reference = "Goal/019b0000-0000-7000-8000-000000000002"
* goal[2].reference = "Goal/019b0000-0000-7000-8000-000000000003"
