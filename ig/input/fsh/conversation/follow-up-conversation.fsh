Instance: follow-up-conversation
InstanceOf: Questionnaire
Usage: #definition
Title: "Follow-up conversation"
Description: "The form for asking again: each goal with the person's own words and a new score, what the person wants to do with it now, and new goals. It extracts to scores, a ranking, new goals and changes of status; a goal is never written over."
* insert Form(follow-up-conversation, FollowUpConversation, [["Hva er viktig for deg? Oppfølgingssamtale"]], [["Kva er viktig for deg? Oppfølgingssamtale"]], [["What matters to you? Asking again"]])
* description = "The form for asking again: each goal with the person's own words and a new score, what the person wants to do with it now, and new goals. It extracts to scores, a ranking, new goals and changes of status; a goal is never written over."
* contained[0] = changed-goals
* insert StartedWith(patient, Patient)
* insert StartedWith(user, PractitionerRole)
* insert MakesRanking
// Each goal may be met or let go: then the ranking is empty, and says why.
* insert RootExpression(goal-ranking, List.emptyReason.coding.system, [["'http://terminology.hl7.org/CodeSystem/list-empty-reason'.where((%resource.item.where(linkId = 'goal').item.where(linkId = 'goal.words').answer.exists() or %resource.item.where(linkId = 'earlier').item.where(linkId = 'earlier.next').answer.value.code.where($this != 'met' and $this != 'stop').exists()).not())"]])
* insert RootExpression(goal-ranking, List.emptyReason.coding.code, [["'closed'.where((%resource.item.where(linkId = 'goal').item.where(linkId = 'goal.words').answer.exists() or %resource.item.where(linkId = 'earlier').item.where(linkId = 'earlier.next').answer.value.code.where($this != 'met' and $this != 'stop').exists()).not())"]])
* extension[+].url = "http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-templateExtractBundle"
* extension[=].valueReference.reference = "#changed-goals"

* insert Item(item[0], intro, display, [["Sist sa du hva som var viktig for deg. Hvordan går det nå?"]], [["Sist sa du kva som var viktig for deg. Korleis går det no?"]], [["Last time you told us what mattered to you. How is it now?"]])

* insert Item(item[1], earlier, group, "Det du sa sist", "Det du sa sist", "What you said last time")
* item[1].repeats = true
* insert Variable(item[1], goals, application/x-fhir-query, [["Goal?patient={{%patient.id}}&category=https://w3id.org/whatmatters/fhir/CodeSystem/goal-kind|what-matters&lifecycle-status=proposed,planned,accepted,active,on-hold&_sort=start-date&_count=50"]])
* insert Variable(item[1], ranking, application/x-fhir-query, [["List?patient={{%patient.id}}&code=http://loinc.org|81340-2&status=current&_sort=-date&_count=1"]])
// In the order the person ranked them, and then those that came later.
* insert FilledFromEach(item[1], goal, [["%ranking.entry.resource.ofType(List).entry.item.reference.select(defineVariable('ranked').select(%goals.entry.resource.ofType(Goal).where('Goal/' + id = %ranked))) | %goals.entry.resource.ofType(Goal)"]])
* insert Variable(item[1], lastScore, application/x-fhir-query, [["Observation?patient={{%patient.id}}&focus=Goal/{{%goal.id}}&code=https://w3id.org/whatmatters/fhir/CodeSystem/score-scale|attainment&status=final,amended,corrected&_sort=-date&_count=1"]])
* insert Variable(item[1], earlierGoal, text/fhirpath, [["item.where(linkId = 'earlier.goal').answer.value"]])

* insert IntoFromExpression(item[1], goal-ranking, List.entry.item.reference, [["item.where(linkId = 'earlier.next' and (answer.value.code = 'keep' or answer.value.code = 'smaller-step')).select(%earlierGoal)"]])

* insert Item(item[1].item[0], earlier.goal, string, "Målet", "Målet", "The goal")
* item[1].item[0].required = true
* item[1].item[0].readOnly = true
* item[1].item[0].extension[+].url = "http://hl7.org/fhir/StructureDefinition/questionnaire-hidden"
* item[1].item[0].extension[=].valueBoolean = true
* insert FilledWith(item[1].item[0], "'Goal/' + %goal.id")

* insert Item(item[1].item[1], earlier.words, text, "Dette er viktig for meg", "Dette er viktig for meg", "This matters to me")
* item[1].item[1].readOnly = true
* insert FilledWith(item[1].item[1], "%goal.description.text")

* insert Item(item[1].item[2], earlier.last-score, decimal, "Tallet sist", "Talet sist", "The number last time")
* item[1].item[2].readOnly = true
* insert FilledWith(item[1].item[2], [["%lastScore.entry.resource.value.value"]])

* insert AttainmentSlider(item[1].item[3], earlier.score, [["Hvor godt får du det til nå? 0 er ikke i det hele tatt, 10 er så godt du ønsker."]], [["Kor godt får du det til no? 0 er ikkje i det heile, 10 er så godt du ønskjer."]], [["How well do you manage it now? 0 is not at all, 10 is as well as you wish."]])
* insert MakesScore(item[1].item[3], attainment, follow-up, earlierGoal)

* insert Item(item[1].item[4], earlier.score-declined, choice, [["Vil du ikke gi et tall?"]], [["Vil du ikkje gi eit tal?"]], [["Would you rather not give a number?"]])
* item[1].item[4].answerOption[0].valueCoding = http://terminology.hl7.org/CodeSystem/data-absent-reason#asked-declined
* insert InLanguages(item[1].item[4].answerOption[0].valueCoding.display, [["Jeg vil ikke gi et tall"]], [["Eg vil ikkje gi eit tal"]], [["I would rather not"]])
* item[1].item[4].enableWhen.question = "earlier.score"
* item[1].item[4].enableWhen.operator = #exists
* item[1].item[4].enableWhen.answerBoolean = false
* insert MakesDeclinedScore(item[1].item[4], attainment, follow-up, earlierGoal)

* insert Item(item[1].item[5], earlier.next, choice, [["Hva vil du gjøre med målet nå?"]], [["Kva vil du gjere med målet no?"]], [["What do you want to do with the goal now?"]])
* item[1].item[5].required = true
* insert Option(item[1].item[5], 0, GoalNextStep, met, "Jeg er i mål", "Eg er i mål", "I have reached it")
* insert Option(item[1].item[5], 1, GoalNextStep, keep, "Jeg vil beholde målet", "Eg vil behalde målet", "I keep it")
* insert Option(item[1].item[5], 2, GoalNextStep, reword, "Jeg vil si det på en annen måte", "Eg vil seie det på ein annan måte", "I want to say it in another way")
* insert Option(item[1].item[5], 3, GoalNextStep, smaller-step, "Jeg vil ta et mindre skritt først", "Eg vil ta eit mindre steg først", "I want a smaller step")
* insert Option(item[1].item[5], 4, GoalNextStep, stop, "Jeg vil legge det bort", "Eg vil leggje det bort", "I want to let it go")

* insert Item(item[1].item[6], earlier.reworded, group, "Med nye ord", "Med nye ord", "In new words")
* insert When(item[1].item[6], earlier.next, GoalNextStep, reword)
* insert MakesGoal(item[1].item[6], rewordedGoal)
* insert RelatesToEarlier(item[1].item[6], GoalRelation#replaces)
* insert IntoFromExpression(item[1].item[6], goal-ranking, List.entry.item.reference, "%rewordedGoal")
* insert Item(item[1].item[6].item[0], earlier.reworded.words, text, [["Slik vil jeg si det nå"]], [["Slik vil eg seie det no"]], [["This is how I say it now"]])
* item[1].item[6].item[0].required = true
* insert AnswerInto(item[1].item[6].item[0], what-matters-goal, Goal.description.text)
* insert AttainmentSlider(item[1].item[6].item[1], earlier.reworded.score, [["Hvor godt får du det til nå? 0 er ikke i det hele tatt, 10 er så godt du ønsker."]], [["Kor godt får du det til no? 0 er ikkje i det heile, 10 er så godt du ønskjer."]], [["How well do you manage it now? 0 is not at all, 10 is as well as you wish."]])
* insert MakesScore(item[1].item[6].item[1], attainment, baseline, rewordedGoal)

* insert Item(item[1].item[7], earlier.step, group, "Et mindre skritt", "Eit mindre steg", "A smaller step")
* insert When(item[1].item[7], earlier.next, GoalNextStep, smaller-step)
* insert MakesGoal(item[1].item[7], smallerStep)
* insert RelatesToEarlier(item[1].item[7], http://terminology.hl7.org/CodeSystem/goal-relationship-type#successor)
* insert IntoFromExpression(item[1].item[7], goal-ranking, List.entry.item.reference, "%smallerStep")
* insert Item(item[1].item[7].item[0], earlier.step.words, text, [["Dette vil jeg få til først"]], [["Dette vil eg få til først"]], [["This I want to manage first"]])
* item[1].item[7].item[0].required = true
* insert AnswerInto(item[1].item[7].item[0], what-matters-goal, Goal.description.text)
* insert AttainmentSlider(item[1].item[7].item[1], earlier.step.score, [["Hvor godt får du det til nå? 0 er ikke i det hele tatt, 10 er så godt du ønsker."]], [["Kor godt får du det til no? 0 er ikkje i det heile, 10 er så godt du ønskjer."]], [["How well do you manage it now? 0 is not at all, 10 is as well as you wish."]])
* insert MakesScore(item[1].item[7].item[1], attainment, baseline, smallerStep)

* insert Item(item[1].item[8], earlier.reason, text, [["Hvorfor vil du legge det bort?"]], [["Kvifor vil du leggje det bort?"]], [["Why do you want to let it go?"]])
* item[1].item[8].required = true
* insert When(item[1].item[8], earlier.next, GoalNextStep, stop)

// A proposal that is kept when a professional asks is agreed.
* insert Item(item[1].item[9], earlier.status, string, "Status", "Status", "Status")
* item[1].item[9].readOnly = true
* item[1].item[9].extension[+].url = "http://hl7.org/fhir/StructureDefinition/questionnaire-hidden"
* item[1].item[9].extension[=].valueBoolean = true
* insert FilledWith(item[1].item[9], "%goal.lifecycleStatus")

* insert Item(item[2], goal, group, [["Er det noe nytt som er viktig for deg?"]], [["Er det noko nytt som er viktig for deg?"]], [["Is there something new that matters to you?"]])
* insert NewGoalGroup(item[2])
* insert IntoFromExpression(item[2], goal-ranking, List.entry.item.reference, "%newGoal")
* insert Item(item[3], ask-again, date, [["Når skal vi snakke om det igjen?"]], [["Når skal vi snakke om det igjen?"]], [["When shall we talk about it again?"]])

RuleSet: RelatesToEarlier(item, type)
* insert IntoFixed({item}, what-matters-goal, Goal.extension:relationship.extension:type.value[x], CodeableConcept, {type})
* insert IntoFromExpression({item}, what-matters-goal, Goal.extension:relationship.extension:target.value[x].reference, "%earlierGoal")
