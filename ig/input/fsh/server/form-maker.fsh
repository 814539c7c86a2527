Instance: form-maker
InstanceOf: CapabilityStatement
Usage: #definition
Title: "What a form maker does"
Description: "Publishes and retires the own forms. A form that is derived from one of ours, or that carries extraction annotations, makes goals and scores without a change of code."
* insert Actor(form-maker, FormMaker)
* title = "What a form maker does"
* insert NorwegianInstanceTitle([["Hva en skjemamaker gjør"]], [["Kva ein skjemamakar gjer"]])
* description = "Publishes and retires the own forms. A form that is derived from one of ours, or that carries extraction annotations, makes goals and scores without a change of code."
* insert Uses(Questionnaire, SHALL)
* insert Does(create, SHALL)
* insert Does(update, SHALL)
* insert Does(read, SHALL)
* insert Does(search-type, SHALL)
* insert Asks(url, uri, Questionnaire-url, SHALL)
* insert Asks(version, token, Questionnaire-version, SHOULD)
* insert Calls(validate, validate, SHOULD)
* insert Calls(populate, populate, SHOULD)
* insert Uses(QuestionnaireResponse, SHOULD)
* insert Profiled(conversation)
* insert Calls(extract, extract, SHOULD)
