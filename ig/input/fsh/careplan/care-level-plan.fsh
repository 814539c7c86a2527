Profile: CareLevelPlan
Parent: CarePlan
Id: care-level-plan
Title: "Care level plan"
Description: """
The part of a shared plan that one organisation is accountable for, such as a discharge plan from a hospital.
Use it when you send what your care level plans for the person. Leave partOf out when you do not know the shared plan:
the service fills it in.
"""
* insert NorwegianTitle("Plan for ett nivå", "Plan for eitt nivå")
* insert PlanRules
* identifier 1..*
* identifier ^short = "Your own identifier, so that the plan can be sent again safely"
* category contains level 1..1
* category[level] from CareLevels (required)
* category[level] ^short = "The care level, alone; the kind of plan is a category of its own, a discharge plan with SNOMED CT 736372004, and so is a priority group"
* partOf 0..1
* partOf only Reference(CarePlan)
* partOf ^short = "The shared plan; filled in by the service when left out"
* author 1..1
* author only Reference(Organization)
* author ^short = "The organisation that is accountable for this part"
