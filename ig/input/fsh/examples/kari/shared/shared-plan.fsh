Instance: kari-shared-plan
InstanceOf: SharedCarePlan
Usage: #example
Title: "Kari's shared plan"
Description: "What the service makes of the discharge plan and the accepted hand-over. Nobody sends it."
* language = #nb
* status = #active
* category[kind] = PlanKind#shared-care-plan
* title = "Felles plan for Kari"
* subject = Reference(kari)
* period.start = "2026-05-04"
* careTeam = Reference(kari-care-team)
* goal[0].identifier.system = "https://sykehuset.example/plan"
* goal[0].identifier.value = "4711.goal-1"
* goal[0].display = "Komme meg hjem"
* goal[1].identifier.system = "https://sykehuset.example/plan"
* goal[1].identifier.value = "4711.goal-2"
* goal[1].display = "Bli sterkere i høyre fot"
* goal[2].identifier.system = "https://sykehuset.example/plan"
* goal[2].identifier.value = "4711.goal-3"
* goal[2].display = "Bli kvitt oksygenet"
