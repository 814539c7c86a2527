Profile: AccessEvent
Parent: AuditEvent
Id: access-event
Title: "Access event"
Description: """
Who saw or changed what about a person, for which organisation, why and when; and each refusal. The server writes it.
Use it to show the person the own access log. It never holds an identity number.
"""
* insert NorwegianTitle("Oppslag", "Oppslag")
* obeys wm-access-1
* action 1..1
* outcome 1..1
* outcomeDesc ^short = "The reason for a refusal"
* purposeOfEvent ^short = "Why, as the attestation says: treatment, coordination or emergency"
* agent
  * ^slicing.discriminator.type = #value
  * ^slicing.discriminator.path = "type"
  * ^slicing.rules = #open
* agent contains user 1..1 and organisation 0..1
* agent[user].type 1..1
* agent[user].type = $participation#IRCP
* agent[user] ^short = "Who asked: a person, or a system on its own"
* agent[organisation].type 1..1
* agent[organisation].type = http://terminology.hl7.org/CodeSystem/v3-RoleClass#PROV
* agent[organisation].who 1..1
* agent[organisation] ^short = "The organisation it was done for"
* entity
  * ^slicing.discriminator.type = #value
  * ^slicing.discriminator.path = "role"
  * ^slicing.rules = #open
* entity contains person 0..1
* entity[person].role 1..1
* entity[person].role = $object-role#1
* entity[person].what 1..1
* entity[person] ^short = "The person it is about; missing when the request reached nobody's data"

Invariant: wm-access-1
Description: "A refused access says why, in outcomeDesc."
Severity: #error
Expression: "(outcome.exists() and outcome = '4') implies outcomeDesc.exists()"
