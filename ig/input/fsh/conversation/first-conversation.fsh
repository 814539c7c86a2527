// One group for a goal: the same in the first conversation and for new goals in those that follow.
RuleSet: NewGoalGroup(group)
* {group}.repeats = true
* insert MakesGoal({group}, newGoal)

* insert Item({group}.item[0], goal.words, text, "Dette er viktig for meg", "Dette er viktig for meg", "This matters to me")
* {group}.item[0].required = true
* insert AnswerInto({group}.item[0], what-matters-goal, Goal.description.text)

* insert Item({group}.item[1], goal.why, text, [["Hvorfor er det viktig for deg?"]], [["Kvifor er det viktig for deg?"]], [["Why does it matter to you?"]])
* insert AnswerInto({group}.item[1], what-matters-goal, Goal.note.text)
* insert IntoFromExpression({group}.item[1], what-matters-goal, Goal.note.author[x], "%resource.source")
* insert IntoFromExpression({group}.item[1], what-matters-goal, Goal.note.time, "%resource.authored")

* insert Item({group}.item[2], goal.barrier, text, [["Hva står i veien?"]], [["Kva står i vegen?"]], [["What stands in the way?"]])
* {group}.item[2].repeats = true
* insert MakesBarrier({group}.item[2], barrier, newGoal)

* insert Item({group}.item[3], goal.help, text, [["Hva hjelper?"]], [["Kva hjelper?"]], [["What helps?"]])
* {group}.item[3].repeats = true
* insert MakesBarrier({group}.item[3], facilitator, newGoal)

* insert Item({group}.item[4], goal.helper, text, [["Hvem kan hjelpe?"]], [["Kven kan hjelpe?"]], [["Who can help?"]])
* {group}.item[4].repeats = true
* insert MakesBarrier({group}.item[4], facilitator, newGoal)

* insert AttainmentSlider({group}.item[5], goal.score, [["Hvor godt får du det til nå? 0 er ikke i det hele tatt, 10 er så godt du ønsker."]], [["Kor godt får du det til no? 0 er ikkje i det heile, 10 er så godt du ønskjer."]], [["How well do you manage it now? 0 is not at all, 10 is as well as you wish."]])
* insert MakesScore({group}.item[5], attainment, baseline, newGoal)

* insert Item({group}.item[6], goal.score-declined, choice, [["Vil du ikke gi et tall?"]], [["Vil du ikkje gi eit tal?"]], [["Would you rather not give a number?"]])
* {group}.item[6].answerOption[0].valueCoding = http://terminology.hl7.org/CodeSystem/data-absent-reason#asked-declined
* insert InLanguages({group}.item[6].answerOption[0].valueCoding.display, [["Jeg vil ikke gi et tall"]], [["Eg vil ikkje gi eit tal"]], [["I would rather not"]])
* {group}.item[6].enableWhen.question = "goal.score"
* {group}.item[6].enableWhen.operator = #exists
* {group}.item[6].enableWhen.answerBoolean = false
* insert MakesDeclinedScore({group}.item[6], attainment, baseline, newGoal)

* insert Item({group}.item[7], goal.importance, integer, [["Hvor viktig er det for deg? 0 er ikke viktig, 10 er så viktig som det kan bli."]], [["Kor viktig er det for deg? 0 er ikkje viktig, 10 er så viktig som det kan bli."]], [["How important is it to you? 0 is not important, 10 is as important as can be."]])
* insert Slider({group}.item[7])
* insert SliderEnd({group}.item[7].item[0], goal.importance.lowest, lower, "Ikke viktig", "Ikkje viktig", "Not important")
* insert SliderEnd({group}.item[7].item[1], goal.importance.highest, upper, "Så viktig som det kan bli", "Så viktig som det kan bli", "As important as can be")
* insert MakesScore({group}.item[7], importance, baseline, newGoal)

Instance: first-conversation
InstanceOf: Questionnaire
Usage: #definition
Title: "First conversation"
Description: "The form of the first conversation: one to five goals in the person's own words, best three to five, each with a score. It extracts to goals, scores, barriers and a ranking."
* insert Form(first-conversation, FirstConversation, [["Hva er viktig for deg? Første samtale"]], [["Kva er viktig for deg? Første samtale"]], [["What matters to you? The first conversation"]])
* description = "The form of the first conversation: one to five goals in the person's own words, best three to five, each with a score. It extracts to goals, scores, barriers and a ranking."
* insert StartedWith(patient, Patient)
* insert StartedWith(user, PractitionerRole)

* insert MakesRanking

* insert Item(item[0], intro, display, [["Hva er viktig for deg? Si det med dine egne ord. Tre til fem ting er fint; en er nok. Ta det viktigste først."]], [["Kva er viktig for deg? Sei det med dine eigne ord. Tre til fem ting er fint; ein er nok. Ta det viktigaste først."]], [["What matters to you? Say it in your own words. Three to five things are good; one is enough. The most important first."]])
* insert Item(item[1], goal, group, "Det jeg ønsker meg", "Det eg ønskjer meg", "What I want")
* item[1].required = true
* item[1].extension[+].url = "http://hl7.org/fhir/StructureDefinition/questionnaire-maxOccurs"
* item[1].extension[=].valueInteger = 5
* insert NewGoalGroup(item[1])
* insert IntoFromExpression(item[1], goal-ranking, List.entry.item.reference, "%newGoal")
* insert Item(item[2], ask-again, date, [["Når skal vi snakke om det igjen?"]], [["Når skal vi snakke om det igjen?"]], [["When shall we talk about it again?"]])
