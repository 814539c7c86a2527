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
* item[{place}].item[5].linkId = "earlier.status"
* item[{place}].item[5].answer.valueString = "active"

Instance: kari-follow-up-conversation
InstanceOf: Conversation
Usage: #example
Title: "Kari's second conversation"
Description: "Amina asks again on 1 June 2026. Completed, it extracts to three scores, two goals that are reached, a new goal and a ranking."
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
* item[0].item[1].linkId = "goal.why"
* item[0].item[1].answer.valueString = "Hjemme sover jeg i min egen seng"
* item[0].item[2].linkId = "goal.barrier"
* item[0].item[2].answer[0].valueString = "Trappa opp til soverommet"
* item[0].item[2].answer[1].valueString = "Jeg er redd for å falle igjen"
* item[0].item[3].linkId = "goal.help"
* item[0].item[3].answer.valueString = "En seng i stua"
* item[0].item[4].linkId = "goal.helper"
* item[0].item[4].answer.valueString = "Liv kommer innom hver kveld"
* item[0].item[5].linkId = "goal.score"
* item[0].item[5].answer.valueInteger = 5
* item[0].item[6].linkId = "goal.importance"
* item[0].item[6].answer.valueInteger = 10
* item[1].linkId = "goal"
* item[1].item[0].linkId = "goal.words"
* item[1].item[0].answer.valueString = "Bli sterkere i høyre fot"
* item[1].item[1].linkId = "goal.score"
* item[1].item[1].answer.valueInteger = 3
* item[2].linkId = "goal"
* item[2].item[0].linkId = "goal.words"
* item[2].item[0].answer.valueString = "Bli kvitt oksygenet"
* item[2].item[1].linkId = "goal.score"
* item[2].item[1].answer.valueInteger = 5
* item[3].linkId = "ask-again"
* item[3].answer.valueDate = "2026-06-01"

// Amina's visit on 6 May 2026. The hidden answers are those that the form was filled in with.
Instance: kari-home-care-assessment
InstanceOf: QuestionnaireResponse
Usage: #example
Title: "Kari's assessment at home"
Description: "Amina assesses Kari two days after she came home. Completed, it extracts to seven observations, and to a task for what must change."
* language = #nb
* identifier.system = "https://kommunen.example/plan"
* identifier.value = "kari.assessment-1"
* questionnaire = "https://w3id.org/whatmatters/fhir/Questionnaire/home-care-assessment|0.1.0"
* status = #completed
* subject = Reference(kari)
* authored = "2026-05-06T11:00:00+02:00"
* author = Reference(amina-in-municipality)
* source = Reference(amina-in-municipality)
* insert Assessed(0, function, AssessmentFinding, some-trouble)
* insert Assessed(1, cognition, AssessmentFinding, manages)
* insert Assessed(2, safety, AssessmentFinding, needs-more-help)
* insert Assessed(3, social, AssessmentFinding, manages)
* insert Assessed(4, self-care, AssessmentFinding, some-trouble)
* insert Assessed(5, services-match, ServicesMatch, partly)
* item[6].linkId = "change"
* item[6].item[0].linkId = "change.what"
* item[6].item[0].answer.valueString = "Rekkverk i trappa, og noen som ser innom om kvelden"
* item[6].item[1].linkId = "change.by"
* item[6].item[1].answer.valueDate = "2026-05-13"
* item[6].item[2].linkId = "change.plan"
* item[6].item[2].answer.valueString = "CarePlan/kari-shared-plan"
* item[6].item[3].linkId = "change.owner"
* item[6].item[3].answer.valueString = "Organization/municipality"
* insert Assessed(7, acute-deterioration, DeteriorationSign, more-pain)

RuleSet: Assessed(place, linkId, system, code)
* item[{place}].linkId = "{linkId}"
* item[{place}].answer.valueCoding = {system}#{code}

Instance: solveig-gives-no-number
InstanceOf: Conversation
Usage: #example
Title: "A conversation without a number"
Description: "Solveig is asked, and would rather not give a number. That she was asked is kept; no number is made up."
* language = #nb
* identifier.system = "https://sykehuset.example/plan"
* identifier.value = "2201.conversation-1"
* questionnaire = "https://w3id.org/whatmatters/fhir/Questionnaire/first-conversation|0.1.0"
* status = #completed
* subject.reference = "Patient?identifier=urn:oid:2.16.578.1.12.4.1.4.1|17843910076"
* authored = "2026-01-05T09:00:00+01:00"
* author = Reference(ola-at-hospital)
* source.reference = "Patient?identifier=urn:oid:2.16.578.1.12.4.1.4.1|17843910076"
* item[0].linkId = "goal"
* item[0].item[0].linkId = "goal.words"
* item[0].item[0].answer.valueString = "Jeg vil dø hjemme"
* item[0].item[1].linkId = "goal.score-declined"
* item[0].item[1].answer.valueCoding = http://terminology.hl7.org/CodeSystem/data-absent-reason#asked-declined
