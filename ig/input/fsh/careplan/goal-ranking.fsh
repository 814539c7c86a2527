Profile: GoalRanking
Parent: List
Id: goal-ranking
Title: "Goal ranking"
Description: """
The order the person puts the goals in; the first matters most. Use a new one for each conversation: the older ones
show how it has changed.
"""
* insert NorwegianTitle("Rekkefølge på målene", "Rekkjefølgje på måla")
* identifier 1..*
* identifier ^short = "Your own identifier, so that the ranking can be sent again safely"
* mode = #snapshot
* code 1..1
* code = $loinc#81340-2
* subject 1..1
* subject only Reference(Patient)
* date 1..1
* date ^short = "When the person ranked them"
* source 1..1
* source ^short = "Who ranked them"
* orderedBy 1..1
* orderedBy = $list-order#priority
* obeys wm-ranking-1
* entry ^short = "The goals, the one that matters most first"
* entry
  * item only Reference(Goal)
* emptyReason ^short = "Why there is none: all are met or let go"

Invariant: wm-ranking-1
Description: "A ranking has goals, or says why it has none, in emptyReason."
Severity: #error
Expression: "entry.exists() or emptyReason.exists()"
