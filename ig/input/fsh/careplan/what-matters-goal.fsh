Profile: WhatMattersGoal
Parent: Goal
Id: what-matters-goal
Title: "What matters goal"
Description: """
A goal in the person's own words, from the question «What matters to you?». Use it for the three to five
things the person wants most. The words are never overwritten: a typing error is corrected by the organisation
that wrote it down, and when the person says it in a new way, that is a new goal that replaces this one.
"""
* insert NorwegianTitle("Hva er viktig for meg", "Kva er viktig for meg")
* obeys wm-goal-1 and wm-goal-3 and wm-goal-4
* extension contains $goal-acceptance named acceptance 0..* and $goal-relationship named relationship 0..*
* extension[acceptance] obeys wm-goal-2
* extension[acceptance] ^short = "Who agrees: one per person. An organisation accepts by a hand-over task"
* extension[relationship] ^short = "The goal this one replaces (our code replaces), or is a step towards (HL7 code successor)"
* identifier 1..*
* identifier ^short = "Your own identifier, so that the goal can be sent again safely"
* category 1..*
* category from LifeDomains (example)
  * ^slicing.discriminator.type = #value
  * ^slicing.discriminator.path = "$this"
  * ^slicing.rules = #open
* category contains kind 1..1
* category[kind] from GoalKinds (required)
* category[kind] = GoalKind#what-matters
* category[kind] ^short = "What matters to the person; life domains may be added beside it"
* description.text 1..1
* description.text ^short = "The person's own words; coding is never required"
* subject only Reference(Patient)
* start[x] 1..1
* start[x] only date
* start[x] ^short = "When the goal was agreed"
* statusDate ^short = "When achievementStatus took effect"
* statusReason ^short = "Why; required when the goal is rejected or cancelled"
* expressedBy 1..1
* expressedBy only Reference(Patient or RelatedPerson or PractitionerRole)
* expressedBy ^short = "Who said it, not who typed it"
* note
  * author[x] 1..1
  * time 1..1
* outcomeReference ^short = "Scores, for convenience; the link that counts is focus in the score"

Invariant: wm-goal-1
Description: "A goal that is rejected or cancelled says why, in statusReason."
Severity: #error
Expression: "lifecycleStatus.where($this = 'rejected' or $this = 'cancelled').exists() implies statusReason.exists()"

Invariant: wm-goal-2
Description: "A goal is accepted by persons: the person, a relative or a professional. An organisation accepts by a hand-over task."
Severity: #error
Expression: "extension.where(url = 'individual').value.all((reference.empty() or reference.startsWith('urn:uuid:') or reference.startsWith('#') or reference.matches('^(.*/)?(Patient|RelatedPerson|Practitioner)[/?].+$')) and (type.empty() or type = 'Patient' or type = 'RelatedPerson' or type = 'Practitioner') and identifier.where(system.lower() = 'urn:oid:2.16.578.1.12.4.1.4.101' or system.lower() = 'urn:oid:2.16.578.1.12.4.1.4.102').empty())"

Invariant: wm-goal-3
Description: "A goal that is accepted, active, on hold or completed should carry the person's own agreement, in the acceptance extension."
Severity: #warning
Expression: "lifecycleStatus.where($this = 'accepted' or $this = 'active' or $this = 'on-hold' or $this = 'completed').exists() implies extension.where(url = 'http://hl7.org/fhir/StructureDefinition/goal-acceptance' and extension.where(url = 'individual').value.reference = %resource.subject.reference and extension.where(url = 'status').value = 'agree').exists()"

Invariant: wm-goal-4
Description: "The words of a goal are not blank."
Severity: #error
Expression: "description.text.exists() implies description.text.trim() != ''"
