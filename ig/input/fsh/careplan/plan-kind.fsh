CodeSystem: PlanKind
Id: plan-kind
Title: "Plan kind"
Description: "What kind of plan it is. Send a SNOMED CT code beside it where there is one."
* insert NorwegianTitle("Type plan", "Type plan")
* insert OurCodes
* #shared-care-plan "Shared care plan" "The one plan of a person that the parts of all care levels belong to."
* #shared-care-plan insert Norwegian("Felles plan", "Felles plan")
* #discharge-plan "Discharge plan" "What a hospital plans for the time after a stay. SNOMED CT: 736372004."
* #discharge-plan insert Norwegian("Utskrivningsplan", "Utskrivingsplan")
* #individual-plan "Individual plan" "Individuell plan: a plan with a coordinator, regulated by law."
* #individual-plan insert Norwegian("Individuell plan", "Individuell plan")
* #crisis-plan "Crisis plan" "Early warning signs, whom to call and what help the person wishes."
* #crisis-plan insert Norwegian("Kriseplan", "Kriseplan")
* #self-care-plan "Self-care plan" "What the person does, watches and reports, as in digital home follow-up."
* #self-care-plan insert Norwegian("Egenbehandlingsplan", "Eigenbehandlingsplan")
* #palliative-plan "Palliative plan" "What matters and what is agreed near the end of life."
* #palliative-plan insert Norwegian("Palliativ plan", "Palliativ plan")
