ValueSet: PlanCategories
Id: plan-categories
Title: "Plan categories"
Description: "What a plan is filed under, each a category of its own: whose part it is, the kind of plan, and the group that hospitals and municipalities give priority to together."
* insert NorwegianTitle("Kategorier av planer", "Kategoriar av planar")
* ^experimental = false
* include codes from valueset CareLevels
* include codes from valueset PlanKinds
* include codes from valueset PriorityGroups
