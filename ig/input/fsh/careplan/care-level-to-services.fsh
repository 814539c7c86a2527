Instance: care-level-to-services
InstanceOf: ConceptMap
Usage: #definition
Title: "Care levels and Norwegian service types"
Description: "The national code system that the care level comes from. A code of one of these systems, such as the service in an attestation, gives the care level; a care level gives no single code."
* url = "https://w3id.org/whatmatters/fhir/ConceptMap/care-level-to-services"
* name = "CareLevelToServices"
* title = "Care levels and Norwegian service types"
* insert NorwegianInstanceTitle([["Omsorgsnivå og norske tjenestetyper"]], [["Omsorgsnivå og norske tenestetypar"]])
* status = #draft
* experimental = false
* description = "The national code system that the care level comes from. A code of one of these systems, such as the service in an attestation, gives the care level; a care level gives no single code."
* sourceCanonical = Canonical(CareLevels)
* group[0].source = Canonical(CareLevel)
* group[0].target = "urn:oid:2.16.578.1.12.4.1.1.8663"
* group[0].element[0].code = #municipality
* group[0].element[0].target.equivalence = #narrower
* group[0].element[0].target.comment = "Any code of the system, except those for the GP."
* group[0].element[1].code = #gp
* group[0].element[1].target.equivalence = #narrower
* group[0].element[1].target.comment = "The codes for the GP."
* group[1].source = Canonical(CareLevel)
* group[1].target = "urn:oid:2.16.578.1.12.4.1.1.8655"
* group[1].element[0].code = #hospital
* group[1].element[0].target.equivalence = #narrower
* group[1].element[0].target.comment = "Any code of the system."
* group[2].source = Canonical(CareLevel)
* group[2].target = "urn:oid:2.16.578.1.12.4.1.1.8451"
* group[2].element[0].code = #private-specialist
* group[2].element[0].target.equivalence = #narrower
* group[2].element[0].target.comment = "The specialty of a specialist in own practice."
