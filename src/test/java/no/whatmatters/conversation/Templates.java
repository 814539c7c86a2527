package no.whatmatters.conversation;

import static no.whatmatters.conversation.MadeUpForm.PERSON;
import static no.whatmatters.conversation.MadeUpForm.filled;

/** What made up forms make. */
final class Templates {

    static final String CONDITION = """
            {"resourceType": "Condition", "code": {"text": "Funnet på"}, "subject": {%s}, "clinicalStatus": {"coding": [
              {"system": "http://terminology.hl7.org/CodeSystem/condition-clinical", "code": "active"}]}}""".formatted(PERSON);

    static final String OBSERVATION =
            """
            {"resourceType": "Observation", "status": "final", "code": {"text": "Gangfart"}, "subject": {%s}, %s}""".formatted(PERSON, filled("valueString", "item.where(linkId = 'a').answer.value.first()"));

    /** Active, and agreed to by the GP: so the form says. */
    static final String GOAL = """
            {"resourceType": "Goal", "identifier": [{"system": "urn:ietf:rfc:3986", %s}], "lifecycleStatus": "active",
             "category": [{"coding": [{"system": "https://w3id.org/whatmatters/fhir/CodeSystem/goal-kind", "code": "what-matters"}]}],
             "description": {%s}, "subject": {%s}, "startDate": "2026-06-01", "expressedBy": {%s},
             "extension": [{"url": "http://hl7.org/fhir/StructureDefinition/goal-acceptance", "extension": [
               {"url": "individual", "valueReference": {"reference": "https://epj.example/Practitioner/jonas"}},
               {"url": "status", "valueCode": "agree"}]}]}""".formatted(
                    filled("value", "'urn:uuid:' + %resource.id"),
                    filled("text", "item.where(linkId = 'a').answer.value.first()"),
                    PERSON,
                    PERSON);

    private Templates() {}
}
