Profile: GoalBarrier
Parent: Observation
Id: goal-barrier
Title: "Barrier or help for a goal"
Description: """
What stands in the way of a goal, or helps towards it, in the person's own words. Use it when the person says so in a
conversation. It is an Observation because the FHIR extension for barriers needs a type that R4 lacks.
"""
* insert NorwegianTitle("Hinder eller hjelp for et mål", "Hinder eller hjelp for eit mål")
* obeys wm-barrier-1
* identifier ^short = "Your own identifier, so that it can be sent again safely"
* insert OneOfOurCodes(code, kind, BarrierKind, BarrierKinds, "Stands in the way\, or helps")
* subject 1..1
* subject only Reference(Patient)
* focus 1..*
* focus only Reference(Goal)
* focus ^short = "The goals it is about"
* effective[x] 1..1
* effective[x] only dateTime
* performer 1..*
* performer ^short = "Who said it"
* value[x] 1..1
* value[x] only CodeableConcept
* valueCodeableConcept.text 1..1
* valueCodeableConcept.text ^short = "The person's own words; coding is never required"
* derivedFrom ^short = "The conversation it comes from"

Invariant: wm-barrier-1
Description: "The words about a barrier or help are not blank."
Severity: #error
Expression: "value.ofType(CodeableConcept).text.exists() implies value.ofType(CodeableConcept).text.trim() != ''"
