Instance: home-care-assessment
InstanceOf: Questionnaire
Usage: #definition
Title: "Home care assessment"
Description: "What home care assesses within 3 and 28 days after a stay in hospital: function, cognition, safety, social life, self-care, whether the services match the needs, and signs of acute deterioration. It extracts to observations, and to a task for what must change."
* insert Form(home-care-assessment, HomeCareAssessment, [["Vurdering i hjemmet etter sykehusopphold"]], [["Vurdering i heimen etter sjukehusopphald"]], [["Assessment at home after a stay in hospital"]])
* description = "What home care assesses within 3 and 28 days after a stay in hospital: function, cognition, safety, social life, self-care, whether the services match the needs, and signs of acute deterioration. It extracts to observations, and to a task for what must change."
* insert StartedWith(patient, Patient)
* insert StartedWith(user, PractitionerRole)
* insert Topic(0, function, "Funksjon: å komme seg rundt og mestre hverdagen", "Funksjon: å kome seg rundt og meistre kvardagen", "Function: moving about and managing the day")
* insert Topic(1, cognition, [["Kognisjon: hukommelse, oppmerksomhet og orientering"]], [["Kognisjon: minne, merksemd og orientering"]], [["Cognition: memory, attention and orientation"]])
* insert Topic(2, safety, [["Trygghet: fall, brann, legemidler og å føle seg trygg hjemme"]], [["Tryggleik: fall, brann, legemiddel og å kjenne seg trygg heime"]], [["Safety: falls, fire, medicines and feeling safe at home"]])
* insert Topic(3, social, [["Sosialt: familie, venner og ensomhet"]], [["Sosialt: familie, vener og einsemd"]], [["Social life: family, friends and loneliness"]])
* insert Topic(4, self-care, [["Egenomsorg: å spise, vaske seg, kle på seg og følge egen behandling"]], [["Eigenomsorg: å ete, vaske seg, kle på seg og følgje eiga behandling"]], [["Self-care: eating, washing, dressing and own treatment"]])

* insert Item(item[5], services-match, choice, [["Passer tjenestene til behovet?"]], [["Passar tenestene til behovet?"]], [["Do the services match the needs?"]])
* insert Observed(5, services-match)
* insert Option(item[5], 0, ServicesMatch, yes, "Ja", "Ja", "Yes")
* insert Option(item[5], 1, ServicesMatch, partly, "Delvis", "Delvis", "Partly")
* insert Option(item[5], 2, ServicesMatch, no, "Nei", "Nei", "No")

// Whoever is responsible for the follow-up does it, by the shared plan: both are found when the form is filled in.
* insert Variable(item[6], plan, application/x-fhir-query, [["CarePlan?patient={{%patient.id}}&category=https://w3id.org/whatmatters/fhir/CodeSystem/plan-kind|shared-care-plan&_count=1"]])
* insert Variable(item[6], team, application/x-fhir-query, [["CareTeam?patient={{%patient.id}}&_count=1"]])
* insert Item(item[6], change, group, [["Det som må endres"]], [["Det som må endrast"]], [["What must change"]])
* item[6].enableBehavior = #any
* item[6].enableWhen[0].question = "services-match"
* item[6].enableWhen[0].operator = #=
* item[6].enableWhen[0].answerCoding = ServicesMatch#partly
* item[6].enableWhen[1].question = "services-match"
* item[6].enableWhen[1].operator = #=
* item[6].enableWhen[1].answerCoding = ServicesMatch#no
* insert MakesTask(item[6])
* insert Item(item[6].item[0], change.what, text, [["Hva må endres?"]], [["Kva må endrast?"]], [["What must change?"]])
* item[6].item[0].required = true
* insert AnswerInto(item[6].item[0], follow-up-task, Task.description)
* insert Item(item[6].item[1], change.by, date, [["Når må det være gjort?"]], [["Når må det vere gjort?"]], [["When must it be done?"]])
* item[6].item[1].required = true
* insert FilledWith(item[6].item[1], [["today() + 7 days"]])
* insert AnswerInto(item[6].item[1], follow-up-task, Task.restriction.period.end)
* insert Item(item[6].item[2], change.plan, string, "Planen", "Planen", "The plan")
* insert FoundBeforehand(item[6].item[2])
* insert FilledWith(item[6].item[2], [["%plan.entry.resource.select('CarePlan/' + id)"]])
* insert AnswerInto(item[6].item[2], follow-up-task, Task.basedOn.reference)
* insert Item(item[6].item[3], change.owner, string, "Den som følger det opp", "Den som følgjer det opp", "Who follows it up")
* insert FoundBeforehand(item[6].item[3])
* insert FilledWith(item[6].item[3], [["%team.entry.resource.managingOrganization.reference.first()"]])
* insert AnswerInto(item[6].item[3], follow-up-task, Task.owner.reference)

* insert Item(item[7], acute-deterioration, choice, [["Tegn på akutt forverring siden sist"]], [["Teikn på akutt forverring sidan sist"]], [["Signs of acute deterioration since last time"]])
* item[7].repeats = true
* insert Observed(7, acute-deterioration)
* insert Option(item[7], 0, DeteriorationSign, breathless, "Mer tungpustet enn vanlig", "Meir tungpusta enn vanleg", "More breathless")
* insert Option(item[7], 1, DeteriorationSign, confused, "Nyoppstått forvirring", "Nyoppstått forvirring", "Newly confused")
* insert Option(item[7], 2, DeteriorationSign, fever, "Feber eller frysninger", "Feber eller frysningar", "Fever or shivering")
* insert Option(item[7], 3, DeteriorationSign, eats-less, "Spiser eller drikker mye mindre", "Et eller drikk mykje mindre", "Eats or drinks much less")
* insert Option(item[7], 4, DeteriorationSign, fallen, "Har falt", "Har falle", "Has fallen")
* insert Option(item[7], 5, DeteriorationSign, more-pain, "Mer smerter", "Meir smerter", "More pain")

RuleSet: Topic(place, topic, nb, nn, en)
* insert Item(item[{place}], {topic}, choice, [[{nb}]], [[{nn}]], [[{en}]])
* insert Observed({place}, {topic})
* insert Option(item[{place}], 0, AssessmentFinding, manages, "Klarer seg", "Klarer seg", "Manages")
* insert Option(item[{place}], 1, AssessmentFinding, some-trouble, "Klarer seg med litt hjelp", "Klarer seg med litt hjelp", "Manages with some help")
* insert Option(item[{place}], 2, AssessmentFinding, needs-more-help, "Trenger mer hjelp", "Treng meir hjelp", "Needs more help")

// Each answer becomes an Observation with the code of the item.
RuleSet: Observed(place, topic)
* item[{place}].code = AssessmentTopic#{topic}
* item[{place}].extension[+].url = "http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-observationExtract"
* item[{place}].extension[=].valueBoolean = true
* item[{place}].extension[+].url = "http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-observation-extract-category"
* item[{place}].extension[=].valueCodeableConcept = http://terminology.hl7.org/CodeSystem/observation-category#survey

RuleSet: FoundBeforehand(item)
* {item}.required = true
* {item}.readOnly = true
* {item}.extension[+].url = "http://hl7.org/fhir/StructureDefinition/questionnaire-hidden"
* {item}.extension[=].valueBoolean = true

RuleSet: MakesTask(item)
* insert MakesNamed({item}, follow-up-task, task)
* insert IntoFixed({item}, follow-up-task, Task.identifier.system, Uri, "urn:ietf:rfc:3986")
* insert IntoFromExpression({item}, follow-up-task, Task.identifier.value, "%task")
* insert IntoFixed({item}, follow-up-task, Task.status, Code, #requested)
* insert IntoFixed({item}, follow-up-task, Task.intent, Code, #plan)
* insert IntoFixed({item}, follow-up-task, Task.code, CodeableConcept, TaskCode#change-services)
* insert IntoFromExpression({item}, follow-up-task, Task.for, "%resource.subject")
* insert IntoFromExpression({item}, follow-up-task, Task.authoredOn, "%resource.authored")
* insert IntoFromExpression({item}, follow-up-task, Task.requester, "%resource.author")
