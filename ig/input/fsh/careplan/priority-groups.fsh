ValueSet: PriorityGroups
Id: priority-groups
Title: "Priority groups"
Description: "The groups that hospitals and municipalities give priority to together."
* insert NorwegianTitle("Prioriterte grupper", "Prioriterte grupper")
* ^experimental = false
* include codes from system PriorityGroup
