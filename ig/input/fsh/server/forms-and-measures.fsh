RuleSet: FormsAndMeasures
* insert Stored(Questionnaire)
* insert SearchByCanonicalOf(Questionnaire)
* rest[0].resource[=].operation[+].name = "populate"
* rest[0].resource[=].operation[=].definition = "https://w3id.org/whatmatters/fhir/OperationDefinition/populate"

* insert Stored(QuestionnaireResponse)
* insert Profiled(conversation)
* insert Note([["A response that is stored with status completed or amended is extracted in the same transaction: what it means is stored with it, or nothing is."]])
* rest[0].resource[=].operation[+].name = "extract"
* rest[0].resource[=].operation[=].definition = "https://w3id.org/whatmatters/fhir/OperationDefinition/extract"
* insert Search(identifier, token, QuestionnaireResponse-identifier)
* insert Search(patient, reference, QuestionnaireResponse-patient)
* insert Search(subject, reference, QuestionnaireResponse-subject)
* insert Search(questionnaire, reference, QuestionnaireResponse-questionnaire)
* insert Search(status, token, QuestionnaireResponse-status)
* insert Search(authored, date, QuestionnaireResponse-authored)
* insert Search(author, reference, QuestionnaireResponse-author)
* insert Search(source, reference, QuestionnaireResponse-source)
* insert Search(based-on, reference, QuestionnaireResponse-based-on)
* insert Include(QuestionnaireResponse:patient)
* insert Include(QuestionnaireResponse:questionnaire)
* insert Include(QuestionnaireResponse:author)
* insert Include(QuestionnaireResponse:source)
* insert RevInclude(Observation:derived-from)
* insert RevInclude(Provenance:entity)

* insert Stored(PlanDefinition)
* insert SearchByCanonicalOf(PlanDefinition)

* insert Stored(Measure)
* insert SearchByCanonicalOf(Measure)

* insert Stored(MeasureReport)
* insert Profiled(outcome-report)
* insert Search(identifier, token, MeasureReport-identifier)
* insert Search(patient, reference, MeasureReport-patient)
* insert Search(measure, reference, MeasureReport-measure)
* insert Search(status, token, MeasureReport-status)
* insert Search(period, date, MeasureReport-period)
* insert Search(reporter, reference, MeasureReport-reporter)
* insert Include(MeasureReport:measure)
* insert Include(MeasureReport:reporter)
