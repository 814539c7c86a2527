Profile: Conversation
Parent: QuestionnaireResponse
Id: conversation
Title: "Conversation"
Description: """
The answers of a conversation about what matters. Use it for the first conversation, and each time the person is asked again.
When it is completed, the service makes goals, scores and changes of status from it, in the same transaction.
"""
* insert NorwegianTitle("Samtale", "Samtale")
* obeys wm-conversation-1
* identifier 1..1
* identifier ^short = "Your own identifier, so that the answers can be sent again safely"
* questionnaire 1..1
* questionnaire ^short = "The form, with its version: url|version"
* subject 1..1
* subject only Reference(Patient)
* authored 1..1
* author ^short = "Who wrote the answers down"
* source 1..1
* source ^short = "Who answered"

Invariant: wm-conversation-1
Description: "A conversation names the version of its form, as url|version: an answer means what the form said at that time."
Severity: #error
Expression: "questionnaire.exists() implies questionnaire.contains('|')"
