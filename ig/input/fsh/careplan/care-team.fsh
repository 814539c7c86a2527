Profile: TheCareTeam
Parent: CareTeam
Id: care-team
Title: "Care team"
Description: """
Those who share a person's plan, the person among them. The service makes it: an organisation joins when it accepts
a hand-over. Read it to see who takes part, in which role and since when.
"""
* insert NorwegianTitle("Team rundt personen", "Team rundt personen")
* obeys wm-team-1
* status 1..1
* subject 1..1
* subject only Reference(Patient)
* participant 1..*
  * role 1..*
  * role from TeamRoles (preferred)
  * member 1..1
  * member only Reference(Patient or RelatedPerson or PractitionerRole or Organization)
  * period ^short = "From the accepted hand-over"

Invariant: wm-team-1
Description: "The person should be a participant of the own care team."
Severity: #warning
Expression: "(subject.exists() and participant.exists()) implies participant.member.where(reference = %resource.subject.reference).exists()"
