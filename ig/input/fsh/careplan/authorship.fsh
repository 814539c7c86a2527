Profile: Authorship
Parent: Provenance
Id: authorship
Title: "Authorship"
Description: """
Who said it, who wrote it down, for which organisation, and who agreed. Use it with every set of goals you send.
R4 Provenance has no identifier: send it by PUT with an id of your own, so that it can be sent again safely.
"""
* insert NorwegianTitle("Opphav", "Opphav")
* target ^short = "The goals and plans it is about"
* activity from AuthorshipActivities (extensible)
* activity ^short = "Written down, taken from a conversation, or corrected"
* agent
  * ^slicing.discriminator.type = #value
  * ^slicing.discriminator.path = "type"
  * ^slicing.rules = #open
* agent contains author 1..1 and enterer 0..1 and attester 0..*
* agent[author].type 1..1
* agent[author].type = $participant-type#author
* agent[author] ^short = "Who said it"
* agent[enterer].type 1..1
* agent[enterer].type = $participant-type#enterer
* agent[enterer] obeys wm-authorship-1
* agent[enterer] ^short = "Who wrote it down"
* agent[enterer].onBehalfOf ^short = "The organisation it was written down for; required of all but the person and relatives"
* agent[attester].type 1..1
* agent[attester].type = $participant-type#attester
* agent[attester] ^short = "A person who agreed"
* entity ^short = "Recommended, and not checked: the conversation it comes from, with role source"

Invariant: wm-authorship-1
Description: "Who wrote it down did so for an organisation, unless it was the person or a relative."
Severity: #error
Expression: "onBehalfOf.exists() or who.all((type.empty() or type = 'Patient' or type = 'RelatedPerson') and (reference.startsWith('urn:uuid:') or reference.startsWith('#') or reference.matches('^(.*/)?(Patient|RelatedPerson)[/?].+$') or (reference.empty() and (type.exists() or identifier.where(system.lower().matches('^urn:oid:2[.]16[.]578[.]1[.]12[.]4[.]1[.]4[.][123]$')).exists()))) and resolve().where($this is Practitioner or $this is PractitionerRole or $this is Organization or $this is Device).count() = 0)"
