// What Kari and Ola wrote down together, in her words.
RuleSet: KarisGoal(value, words)
* insert FromHospital({value})
* insert LinkToKari(extension[acceptance].extension[individual].valueReference)
* extension[acceptance].extension[status].valueCode = #agree
* lifecycleStatus = #active
* achievementStatus = http://terminology.hl7.org/CodeSystem/goal-achievement#in-progress
* description.text = {words}
* insert LinkToKari(subject)
* startDate = "2026-05-04"
* target.dueDate = "2026-06-01"
* insert LinkToKari(expressedBy)

Instance: discharge-goal-home
InstanceOf: WhatMattersGoal
Usage: #inline
* insert KarisGoal(4711.goal-1, "Komme meg hjem")

Instance: discharge-goal-foot
InstanceOf: WhatMattersGoal
Usage: #inline
* insert KarisGoal(4711.goal-2, "Bli sterkere i høyre fot")
* category[kind] = GoalKind#what-matters
* category[1] = LifeDomain#mobility
* insert LinkToHipFracture(addresses[0])

Instance: discharge-goal-oxygen
InstanceOf: WhatMattersGoal
Usage: #inline
* insert KarisGoal(4711.goal-3, "Bli kvitt oksygenet")
* category[kind] = GoalKind#what-matters
* category[1] = LifeDomain#body
