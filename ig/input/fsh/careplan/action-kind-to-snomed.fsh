Instance: action-kind-to-snomed
InstanceOf: ConceptMap
Usage: #definition
Title: "Action kinds in SNOMED CT"
Description: "The SNOMED CT codes that are certain. The kinds that are not here have not been mapped yet."
* url = "https://w3id.org/whatmatters/fhir/ConceptMap/action-kind-to-snomed"
* name = "ActionKindToSnomed"
* title = "Action kinds in SNOMED CT"
* insert NorwegianInstanceTitle([["Typer tiltak i SNOMED CT"]], [["Typar tiltak i SNOMED CT"]])
* status = #draft
* experimental = false
* description = "The SNOMED CT codes that are certain. The kinds that are not here have not been mapped yet."
* sourceCanonical = Canonical(ActionKinds)
* group[0].source = Canonical(ActionKind)
* group[0].target = "http://snomed.info/sct"
* group[0].element[0].code = #smoking-cessation
* group[0].element[0].target.code = #225323000
* group[0].element[0].target.display = "Smoking cessation education"
* group[0].element[0].target.equivalence = #narrower
* group[0].element[0].target.comment = "SNOMED CT says education; ours is any help to stop."
