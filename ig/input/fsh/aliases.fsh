// Identifier systems
Alias: $identity-number = urn:oid:2.16.578.1.12.4.1.4.1
Alias: $d-number = urn:oid:2.16.578.1.12.4.1.4.2
Alias: $common-help-number = urn:oid:2.16.578.1.12.4.1.4.3
Alias: $hpr-number = urn:oid:2.16.578.1.12.4.1.4.4
Alias: $organisation-number = urn:oid:2.16.578.1.12.4.1.4.101
Alias: $resh-id = urn:oid:2.16.578.1.12.4.1.4.102

// HL7 extensions
Alias: $goal-acceptance = http://hl7.org/fhir/StructureDefinition/goal-acceptance
Alias: $goal-relationship = http://hl7.org/fhir/StructureDefinition/goal-relationship
Alias: $pertains-to-goal = http://hl7.org/fhir/StructureDefinition/resource-pertainsToGoal

// Code systems
Alias: $ucum = http://unitsofmeasure.org
Alias: $sct = http://snomed.info/sct
Alias: $observation-category = http://terminology.hl7.org/CodeSystem/observation-category
Alias: $participant-type = http://terminology.hl7.org/CodeSystem/provenance-participant-type
Alias: $security-service = http://terminology.hl7.org/CodeSystem/restful-security-service
