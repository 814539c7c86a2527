// A subscription topic of FHIR R5, in the form that R4 has for it: a Basic with the elements as extensions.
RuleSet: SubscriptionTopic(id, title, description)
* code = http://hl7.org/fhir/fhir-types#SubscriptionTopic
* insert TopicElement(url, valueUri, "https://w3id.org/whatmatters/fhir/SubscriptionTopic/{id}")
* insert TopicElement(version, valueString, "0.1.0")
* insert TopicElement(title, valueString, [[{title}]])
* insert TopicElement(status, valueCode, #draft)
* insert TopicElement(description, valueMarkdown, [[{description}]])

RuleSet: TopicElement(element, type, value)
* extension[+].url = "http://hl7.org/fhir/5.0/StructureDefinition/extension-SubscriptionTopic.{element}"
* extension[=].{type} = {value}

// A change of a resource that is told of, and the condition on its state after the change.
RuleSet: Trigger(type, description, condition)
* extension[+].url = "http://hl7.org/fhir/5.0/StructureDefinition/extension-SubscriptionTopic.resourceTrigger"
* extension[=].extension[0].url = "description"
* extension[=].extension[0].valueMarkdown = {description}
* extension[=].extension[1].url = "resource"
* extension[=].extension[1].valueUri = "http://hl7.org/fhir/StructureDefinition/{type}"
* extension[=].extension[2].url = "supportedInteraction"
* extension[=].extension[2].valueCode = #create
* extension[=].extension[3].url = "supportedInteraction"
* extension[=].extension[3].valueCode = #update
* extension[=].extension[4].url = "fhirPathCriteria"
* extension[=].extension[4].valueString = {condition}

RuleSet: FilterBy(type, parameter, description)
* extension[+].url = "http://hl7.org/fhir/5.0/StructureDefinition/extension-SubscriptionTopic.canFilterBy"
* extension[=].extension[0].url = "description"
* extension[=].extension[0].valueMarkdown = {description}
* extension[=].extension[1].url = "resource"
* extension[=].extension[1].valueUri = "http://hl7.org/fhir/StructureDefinition/{type}"
* extension[=].extension[2].url = "filterParameter"
* extension[=].extension[2].valueString = "{parameter}"
