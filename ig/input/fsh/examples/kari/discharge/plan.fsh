Instance: discharge-plan
InstanceOf: CareLevelPlan
Usage: #inline
* insert FromHospital(4711.plan)
* status = #active
* category[level] = CareLevel#hospital
* category[1] = PlanKind#discharge-plan
* category[1].coding[1] = $sct#736372004 "Discharge care plan"
* category[1].text = "Utskrivningsplan"
* title = "Utskrivningsplan etter hoftebrudd"
* insert LinkToKari(subject)
* insert LinkToStay(encounter)
* period.start = "2026-05-04"
* created = "2026-05-04T09:30:00+02:00"
* insert LinkToHospital(author)
* insert LinkToKari(contributor[0])
* insert LinkToOlaAtHospital(contributor[1])
* insert LinkToHipFracture(addresses[0])
* insert LinkToHome(goal[0])
* insert LinkToFoot(goal[1])
* insert LinkToOxygen(goal[2])
* insert Link(activity[0].reference, 16)
* insert Link(activity[1].reference, 17)
* insert Link(activity[2].reference, 18)
