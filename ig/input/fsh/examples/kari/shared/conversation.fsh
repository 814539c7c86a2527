// The same answers as in Kari 5, as a form. The goals are those that the form was filled in with.
RuleSet: EarlierGoal(place, goal, words, last, now, next)
* item[{place}].linkId = "earlier"
* item[{place}].item[0].linkId = "earlier.goal"
* item[{place}].item[0].answer.valueString = "Goal/{goal}"
* item[{place}].item[1].linkId = "earlier.words"
* item[{place}].item[1].answer.valueString = {words}
* item[{place}].item[2].linkId = "earlier.last-score"
* item[{place}].item[2].answer.valueDecimal = {last}
* item[{place}].item[3].linkId = "earlier.score"
* item[{place}].item[3].answer.valueInteger = {now}
* item[{place}].item[4].linkId = "earlier.next"
* item[{place}].item[4].answer.valueCoding = GoalNextStep#{next}

Instance: kari-follow-up-conversation
InstanceOf: Conversation
Usage: #example
Title: "Kari's second conversation"
Description: "Amina asks again on 1 June 2026. Completed, it extracts to three scores, two goals that are reached and a new goal."
* language = #nb
* identifier.system = "https://kommunen.example/plan"
* identifier.value = "kari.conversation-2"
* questionnaire = "https://w3id.org/whatmatters/fhir/Questionnaire/follow-up-conversation|0.1.0"
* status = #completed
* subject = Reference(kari)
* authored = "2026-06-01T10:00:00+02:00"
* author = Reference(amina-in-municipality)
* source = Reference(kari)
* insert EarlierGoal(0, 019b0000-0000-7000-8000-000000000001, "Komme meg hjem", 5, 10, met)
* insert EarlierGoal(1, 019b0000-0000-7000-8000-000000000002, "Bli sterkere i høyre fot", 3, 5, keep)
* insert EarlierGoal(2, 019b0000-0000-7000-8000-000000000003, "Bli kvitt oksygenet", 5, 10, met)
* item[3].linkId = "goal"
* item[3].item[0].linkId = "goal.words"
* item[3].item[0].answer.valueString = "Gå tur til kaia med Liv"
* item[3].item[1].linkId = "goal.score"
* item[3].item[1].answer.valueInteger = 4
* item[4].linkId = "ask-again"
* item[4].answer.valueDate = "2026-09-01"

Instance: kari-first-conversation
InstanceOf: Conversation
Usage: #example
Title: "A first conversation"
Description: "What the discharge plan holds, as the answers of a form: for a service that asks with the form."
* language = #nb
* identifier.system = "https://sykehuset.example/plan"
* identifier.value = "4711.conversation-1"
* questionnaire = "https://w3id.org/whatmatters/fhir/Questionnaire/first-conversation|0.1.0"
* status = #completed
* subject = Reference(kari)
* authored = "2026-05-04T09:00:00+02:00"
* author = Reference(ola-at-hospital)
* source = Reference(kari)
* item[0].linkId = "goal"
* item[0].item[0].linkId = "goal.words"
* item[0].item[0].answer.valueString = "Komme meg hjem"
* item[0].item[1].linkId = "goal.barrier"
* item[0].item[1].answer[0].valueString = "Trappa opp til soverommet"
* item[0].item[1].answer[1].valueString = "Jeg er redd for å falle igjen"
* item[0].item[2].linkId = "goal.help"
* item[0].item[2].answer.valueString = "Liv kommer innom hver kveld"
* item[0].item[3].linkId = "goal.score"
* item[0].item[3].answer.valueInteger = 5
* item[1].linkId = "goal"
* item[1].item[0].linkId = "goal.words"
* item[1].item[0].answer.valueString = "Bli sterkere i høyre fot"
* item[1].item[1].linkId = "goal.score"
* item[1].item[1].answer.valueInteger = 3
* item[2].linkId = "goal"
* item[2].item[0].linkId = "goal.words"
* item[2].item[0].answer.valueString = "Bli kvitt oksygenet"
* item[2].item[1].linkId = "goal.score-declined"
* item[2].item[1].answer.valueCoding = http://terminology.hl7.org/CodeSystem/data-absent-reason#asked-declined
* item[3].linkId = "ask-again"
* item[3].answer.valueDate = "2026-06-01"
