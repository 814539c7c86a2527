RuleSet: KarisAction(value, text)
* insert FromHospital({value})
* insert LinkToPlan(basedOn[0])
* status = #active
* code.text = {text}
* insert LinkToKari(subject)
* insert LinkToStay(encounter)
* authoredOn = "2026-05-04T09:30:00+02:00"
* insert LinkToOlaAtHospital(requester)
* occurrencePeriod.start = "2026-05-04"

Instance: discharge-action-physiotherapy
InstanceOf: PlannedAction
Usage: #inline
* insert LinkToHome(extension[goal][0].valueReference)
* insert LinkToFoot(extension[goal][1].valueReference)
* insert KarisAction(4711.action-1, "Fysioterapi hjemme")
* category = ActionKind#rehabilitation
* insert LinkToMunicipality(performer[0])

Instance: discharge-action-oxygen
InstanceOf: PlannedAction
Usage: #inline
* insert LinkToOxygen(extension[goal][0].valueReference)
* insert KarisAction(4711.action-2, "Nedtrapping av oksygen hos fastlegen")
* occurrencePeriod.end = "2026-05-18"
* insert LinkToGpPractice(performer[0])

Instance: discharge-action-nurse
InstanceOf: PlannedAction
Usage: #inline
* insert LinkToHome(extension[goal][0].valueReference)
* insert LinkToOxygen(extension[goal][1].valueReference)
* insert KarisAction(4711.action-3, "Besøk av hjemmesykepleien")
* occurrencePeriod.end = "2026-05-07"
* insert LinkToMunicipality(performer[0])
