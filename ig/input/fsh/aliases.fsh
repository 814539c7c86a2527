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
Alias: $loinc = http://loinc.org
Alias: $icf = http://hl7.org/fhir/sid/icf
Alias: $list-order = http://terminology.hl7.org/CodeSystem/list-order
Alias: $consent-scope = http://terminology.hl7.org/CodeSystem/consentscope
Alias: $participation = http://terminology.hl7.org/CodeSystem/v3-ParticipationType
Alias: $act-code = http://terminology.hl7.org/CodeSystem/v3-ActCode
Alias: $act-reason = http://terminology.hl7.org/CodeSystem/v3-ActReason
Alias: $object-role = http://terminology.hl7.org/CodeSystem/object-role
Alias: $measure-population = http://terminology.hl7.org/CodeSystem/measure-population

// Norwegian national code systems (Volven)
Alias: $municipal-services = urn:oid:2.16.578.1.12.4.1.1.8663
Alias: $hospital-services = urn:oid:2.16.578.1.12.4.1.1.8655
Alias: $specialties = urn:oid:2.16.578.1.12.4.1.1.8451
