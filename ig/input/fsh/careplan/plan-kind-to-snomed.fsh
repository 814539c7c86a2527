Instance: plan-kind-to-snomed
InstanceOf: ConceptMap
Usage: #definition
Title: "Plan kinds in SNOMED CT"
Description: "The SNOMED CT codes to send beside our kinds of plan. An individual plan is a matter of Norwegian law and has none."
* url = "https://w3id.org/whatmatters/fhir/ConceptMap/plan-kind-to-snomed"
* name = "PlanKindToSnomed"
* title = "Plan kinds in SNOMED CT"
* insert NorwegianInstanceTitle([["Typer plan i SNOMED CT"]], [["Typar plan i SNOMED CT"]])
* status = #draft
* experimental = false
* description = "The SNOMED CT codes to send beside our kinds of plan. An individual plan is a matter of Norwegian law and has none."
* sourceCanonical = Canonical(PlanKinds)
* group[0].source = Canonical(PlanKind)
* group[0].target = "http://snomed.info/sct"
* group[0].element[0].code = #shared-care-plan
* group[0].element[0].target.code = #734163000
* group[0].element[0].target.display = "Care plan"
* group[0].element[0].target.equivalence = #wider
* group[0].element[0].target.comment = "The SNOMED CT concept is any care plan."
* group[0].element[1].code = #discharge-plan
* group[0].element[1].target.code = #736372004
* group[0].element[1].target.display = "Discharge care plan"
* group[0].element[1].target.equivalence = #equivalent
* group[0].element[2].code = #individual-plan
* group[0].element[2].target.equivalence = #unmatched
* group[0].element[2].target.comment = "No SNOMED CT concept says that a plan is regulated by Norwegian law and has a coordinator."
* group[0].element[3].code = #crisis-plan
* group[0].element[3].target.code = #736253002
* group[0].element[3].target.display = "Mental health crisis plan"
* group[0].element[3].target.equivalence = #equivalent
* group[0].element[4].code = #self-care-plan
* group[0].element[4].target.equivalence = #unmatched
* group[0].element[4].target.comment = "SNOMED CT has self-management plans of single conditions only."
* group[0].element[5].code = #palliative-plan
* group[0].element[5].target.code = #773981004
* group[0].element[5].target.display = "Palliative care plan"
* group[0].element[5].target.equivalence = #equivalent
