// Building blocks of our forms. The master text is bokmål; nynorsk and English are translations of it.
RuleSet: Form(id, name, nb, nn, en)
* insert InLanguages(title, [[{nb}]], [[{nn}]], [[{en}]])
* url = "https://w3id.org/whatmatters/fhir/Questionnaire/{id}"
* name = "{name}"
* language = #nb
* status = #active
* experimental = false
* subjectType = #Patient

RuleSet: InLanguages(element, nb, nn, en)
* {element} = {nb}
* insert TranslationOf({element}, 0, nn, [[{nn}]])
* insert TranslationOf({element}, 1, en, [[{en}]])

RuleSet: TranslationOf(element, place, language, text)
* {element}.extension[{place}].url = "http://hl7.org/fhir/StructureDefinition/translation"
* {element}.extension[{place}].extension[0].url = "lang"
* {element}.extension[{place}].extension[0].valueCode = #{language}
* {element}.extension[{place}].extension[1].url = "content"
* {element}.extension[{place}].extension[1].valueString = {text}

RuleSet: Item(item, linkId, type, nb, nn, en)
* {item}.linkId = "{linkId}"
* insert InLanguages({item}.text, [[{nb}]], [[{nn}]], [[{en}]])
* {item}.type = #{type}

RuleSet: Option(item, place, system, code, nb, nn, en)
* {item}.answerOption[{place}].valueCoding.system = Canonical({system})
* {item}.answerOption[{place}].valueCoding.code = #{code}
* insert InLanguages({item}.answerOption[{place}].valueCoding.display, [[{nb}]], [[{nn}]], [[{en}]])

RuleSet: When(item, question, system, code)
* {item}.enableWhen.question = "{question}"
* {item}.enableWhen.operator = #=
* {item}.enableWhen.answerCoding.system = Canonical({system})
* {item}.enableWhen.answerCoding.code = #{code}

// From 0 to 10, by a slider with a word at each end. 10 is always best.
RuleSet: Slider(item)
* {item}.extension[+].url = "http://hl7.org/fhir/StructureDefinition/questionnaire-itemControl"
* {item}.extension[=].valueCodeableConcept = http://hl7.org/fhir/questionnaire-item-control#slider
* {item}.extension[+].url = "http://hl7.org/fhir/StructureDefinition/questionnaire-sliderStepValue"
* {item}.extension[=].valueInteger = 1
* {item}.extension[+].url = "http://hl7.org/fhir/StructureDefinition/minValue"
* {item}.extension[=].valueInteger = 0
* {item}.extension[+].url = "http://hl7.org/fhir/StructureDefinition/maxValue"
* {item}.extension[=].valueInteger = 10

RuleSet: SliderEnd(item, linkId, end, nb, nn, en)
* insert Item({item}, {linkId}, display, [[{nb}]], [[{nn}]], [[{en}]])
* {item}.extension[+].url = "http://hl7.org/fhir/StructureDefinition/questionnaire-itemControl"
* {item}.extension[=].valueCodeableConcept = http://hl7.org/fhir/questionnaire-item-control#{end}

RuleSet: AttainmentSlider(item, linkId, nb, nn, en)
* insert Item({item}, {linkId}, integer, [[{nb}]], [[{nn}]], [[{en}]])
* insert Slider({item})
* insert SliderEnd({item}.item[0], {linkId}.lowest, lower, "Ikke i det hele tatt", "Ikkje i det heile", "Not at all")
* insert SliderEnd({item}.item[1], {linkId}.highest, upper, "Så godt jeg ønsker", "Så godt eg ønskjer", "As well as I wish")

// Population
RuleSet: StartedWith(name, type)
* extension[+].url = "http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-launchContext"
* extension[=].extension[0].url = "name"
* extension[=].extension[0].valueCoding = http://hl7.org/fhir/uv/sdc/CodeSystem/launchContext#{name}
* extension[=].extension[1].url = "type"
* extension[=].extension[1].valueCode = #{type}

RuleSet: Variable(item, name, language, expression)
* {item}.extension[+].url = "http://hl7.org/fhir/StructureDefinition/variable"
* {item}.extension[=].valueExpression.name = "{name}"
* {item}.extension[=].valueExpression.language = #{language}
* {item}.extension[=].valueExpression.expression = {expression}

// An expression that finds what a group repeats for.
RuleSet: FilledFromEach(item, name, expression)
* {item}.extension[+].url = "http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-itemPopulationContext"
* {item}.extension[=].valueExpression.name = "{name}"
* {item}.extension[=].valueExpression.language = #text/fhirpath
* {item}.extension[=].valueExpression.expression = {expression}

RuleSet: FilledWith(item, expression)
* {item}.extension[+].url = "http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-initialExpression"
* {item}.extension[=].valueExpression.language = #text/fhirpath
* {item}.extension[=].valueExpression.expression = {expression}

// Extraction
RuleSet: Makes(item, profile)
* {item}.extension[+].url = "http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-definitionExtract"
* {item}.extension[=].extension[0].url = "definition"
* {item}.extension[=].extension[0].valueCanonical = "https://w3id.org/whatmatters/fhir/StructureDefinition/{profile}"

RuleSet: MakesNamed(item, profile, name)
* {item}.extension[+].url = "http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-extractAllocateId"
* {item}.extension[=].valueString = "{name}"
* insert Makes({item}, {profile})
* {item}.extension[=].extension[1].url = "fullUrl"
* {item}.extension[=].extension[1].valueString = "%{name}"

RuleSet: Into(item, profile, element)
* {item}.extension[+].url = "http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-definitionExtractValue"
* {item}.extension[=].extension[0].url = "definition"
* {item}.extension[=].extension[0].valueUri = "https://w3id.org/whatmatters/fhir/StructureDefinition/{profile}#{element}"

RuleSet: IntoFromExpression(item, profile, element, expression)
* insert Into({item}, {profile}, {element})
* {item}.extension[=].extension[1].url = "expression"
* {item}.extension[=].extension[1].valueExpression.language = #text/fhirpath
* {item}.extension[=].extension[1].valueExpression.expression = {expression}

RuleSet: IntoFixed(item, profile, element, type, value)
* insert Into({item}, {profile}, {element})
* {item}.extension[=].extension[1].url = "fixed-value"
* {item}.extension[=].extension[1].value{type} = {value}

RuleSet: AnswerInto(item, profile, element)
* {item}.definition = "https://w3id.org/whatmatters/fhir/StructureDefinition/{profile}#{element}"

// A what matters goal. Somebody who works with the person wrote it down: it is active. Else it is a proposal.
RuleSet: MakesGoal(item, name)
* insert MakesNamed({item}, what-matters-goal, {name})
* insert IntoFixed({item}, what-matters-goal, Goal.identifier.system, Uri, "urn:ietf:rfc:3986")
* insert IntoFromExpression({item}, what-matters-goal, Goal.identifier.value, "%{name}")
* insert IntoFromExpression({item}, what-matters-goal, Goal.extension:acceptance.extension:individual.value[x], [["%resource.source.where(reference = %resource.subject.reference)"]])
* insert IntoFromExpression({item}, what-matters-goal, Goal.extension:acceptance.extension:status.value[x], [["%resource.source.where(reference = %resource.subject.reference).select('agree')"]])
* insert IntoFromExpression({item}, what-matters-goal, Goal.lifecycleStatus, [["iif(%resource.author.reference.contains('Practitioner'), 'active', 'proposed')"]])
* insert IntoFixed({item}, what-matters-goal, Goal.category, CodeableConcept, GoalKind#what-matters)
* insert IntoFromExpression({item}, what-matters-goal, Goal.subject, "%resource.subject")
* insert IntoFromExpression({item}, what-matters-goal, Goal.start[x], [["%resource.authored.toString().substring(0, 10)"]])
* insert IntoFromExpression({item}, what-matters-goal, Goal.expressedBy, "%resource.source")
* insert IntoFromExpression({item}, what-matters-goal, Goal.target.due[x], [["%resource.item.where(linkId = 'ask-again').answer.value"]])

// A score of a goal, from a number.
RuleSet: MakesScore(item, scale, timepoint, goal)
* insert Makes({item}, goal-score)
* insert AnswerInto({item}, goal-score, Observation.value[x].value)
* insert IntoFixed({item}, goal-score, Observation.value[x].unit, String, "score")
* insert IntoFixed({item}, goal-score, Observation.value[x].system, Uri, "http://unitsofmeasure.org")
* insert IntoFixed({item}, goal-score, Observation.value[x].code, Code, #{score})
* insert AboutScore({item}, {scale}, {timepoint}, {goal})

// The person was asked, and did not want to give a number.
RuleSet: MakesDeclinedScore(item, scale, timepoint, goal)
* insert Makes({item}, goal-score)
* insert AnswerInto({item}, goal-score, Observation.dataAbsentReason)
* insert AboutScore({item}, {scale}, {timepoint}, {goal})

RuleSet: AboutScore(item, scale, timepoint, goal)
* insert IntoFixed({item}, goal-score, Observation.category:survey, CodeableConcept, http://terminology.hl7.org/CodeSystem/observation-category#survey)
* insert IntoFixed({item}, goal-score, Observation.category:timepoint, CodeableConcept, ScoreTimepoint#{timepoint})
* insert IntoFixed({item}, goal-score, Observation.code, CodeableConcept, ScoreScale#{scale})
* insert AboutGoal({item}, goal-score, {goal})

RuleSet: MakesBarrier(item, kind, goal)
* insert Makes({item}, goal-barrier)
* insert AnswerInto({item}, goal-barrier, Observation.value[x].text)
* insert IntoFixed({item}, goal-barrier, Observation.code, CodeableConcept, BarrierKind#{kind})
* insert AboutGoal({item}, goal-barrier, {goal})

RuleSet: AboutGoal(item, profile, goal)
* insert IntoFixed({item}, {profile}, Observation.status, Code, #final)
* insert IntoFromExpression({item}, {profile}, Observation.subject, "%resource.subject")
* insert IntoFromExpression({item}, {profile}, Observation.focus.reference, "%{goal}")
* insert IntoFromExpression({item}, {profile}, Observation.effective[x], "%resource.authored")
* insert IntoFromExpression({item}, {profile}, Observation.performer, "%resource.source")

// The order of the groups is the person's ranking: each goal that is still one gives an entry.
RuleSet: MakesRanking
* extension[+].url = "http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-extractAllocateId"
* extension[=].valueString = "ranking"
* extension[+].url = "http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-definitionExtract"
* extension[=].extension[0].url = "definition"
* extension[=].extension[0].valueCanonical = "https://w3id.org/whatmatters/fhir/StructureDefinition/goal-ranking"
* extension[=].extension[1].url = "fullUrl"
* extension[=].extension[1].valueString = "%ranking"
* insert RootFixed(goal-ranking, List.identifier.system, Uri, "urn:ietf:rfc:3986")
* insert RootExpression(goal-ranking, List.identifier.value, "%ranking")
* insert RootFixed(goal-ranking, List.status, Code, #current)
* insert RootFixed(goal-ranking, List.mode, Code, #snapshot)
* insert RootFixed(goal-ranking, List.code, CodeableConcept, http://loinc.org#81340-2)
* insert RootFixed(goal-ranking, List.orderedBy, CodeableConcept, http://terminology.hl7.org/CodeSystem/list-order#priority)
* insert RootExpression(goal-ranking, List.subject, "%resource.subject")
* insert RootExpression(goal-ranking, List.date, "%resource.authored")
* insert RootExpression(goal-ranking, List.source, "%resource.source")

RuleSet: RootFixed(profile, element, type, value)
* extension[+].url = "http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-definitionExtractValue"
* extension[=].extension[0].url = "definition"
* extension[=].extension[0].valueUri = "https://w3id.org/whatmatters/fhir/StructureDefinition/{profile}#{element}"
* extension[=].extension[1].url = "fixed-value"
* extension[=].extension[1].value{type} = {value}

RuleSet: RootExpression(profile, element, expression)
* extension[+].url = "http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-definitionExtractValue"
* extension[=].extension[0].url = "definition"
* extension[=].extension[0].valueUri = "https://w3id.org/whatmatters/fhir/StructureDefinition/{profile}#{element}"
* extension[=].extension[1].url = "expression"
* extension[=].extension[1].valueExpression.language = #text/fhirpath
* extension[=].extension[1].valueExpression.expression = {expression}
