Instance: life-domain-to-icf
InstanceOf: ConceptMap
Usage: #definition
Title: "Life domains and ICF"
Description: "The chapters of ICF that are nearest. The labels are ours; the text of ICF belongs to WHO."
* url = "https://w3id.org/whatmatters/fhir/ConceptMap/life-domain-to-icf"
* name = "LifeDomainToIcf"
* title = "Life domains and ICF"
* insert NorwegianInstanceTitle([["Livsområder og ICF"]], [["Livsområde og ICF"]])
* status = #draft
* experimental = false
* description = "The chapters of ICF that are nearest. The labels are ours; the text of ICF belongs to WHO."
* sourceCanonical = Canonical(LifeDomains)
* group[0].source = Canonical(LifeDomain)
* group[0].target = "http://hl7.org/fhir/sid/icf"
* group[0].element[0].code = #learning
* group[0].element[0].target.code = #d1
* group[0].element[0].target.equivalence = #equivalent
* group[0].element[1].code = #everyday-demands
* group[0].element[1].target.code = #d2
* group[0].element[1].target.equivalence = #equivalent
* group[0].element[2].code = #communication
* group[0].element[2].target.code = #d3
* group[0].element[2].target.equivalence = #equivalent
* group[0].element[3].code = #mobility
* group[0].element[3].target.code = #d4
* group[0].element[3].target.equivalence = #equivalent
* group[0].element[4].code = #self-care
* group[0].element[4].target.code = #d5
* group[0].element[4].target.equivalence = #equivalent
* group[0].element[5].code = #home-life
* group[0].element[5].target.code = #d6
* group[0].element[5].target.equivalence = #equivalent
* group[0].element[6].code = #relationships
* group[0].element[6].target.code = #d7
* group[0].element[6].target.equivalence = #equivalent
* group[0].element[7].code = #work-and-education
* group[0].element[7].target.code = #d8
* group[0].element[7].target.equivalence = #equivalent
* group[0].element[8].code = #community
* group[0].element[8].target.code = #d9
* group[0].element[8].target.equivalence = #equivalent
* group[0].element[9].code = #body
* group[0].element[9].target.code = #b
* group[0].element[9].target.equivalence = #equivalent
* group[0].element[10].code = #end-of-life
* group[0].element[10].target.equivalence = #unmatched
* group[0].element[10].target.comment = "ICF has no chapter for it."
