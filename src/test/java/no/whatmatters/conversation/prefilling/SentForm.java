package no.whatmatters.conversation.prefilling;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** A form that a test sends along, or publishes: each of its questions is filled in by an expression. */
final class SentForm {

    private static final String SDC = "http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-";

    private final List<String> extensions = new ArrayList<>();
    private final List<String> items = new ArrayList<>();
    final String identifier = UUID.randomUUID().toString();

    SentForm startedWith(String name, String type) {
        extensions.add("""
                {"url":"%slaunchContext","extension":[{"url":"name","valueCoding":
                  {"system":"http://hl7.org/fhir/uv/sdc/CodeSystem/launchContext","code":"%s"}},{"url":"type","valueCode":"%s"}]}
                """.formatted(SDC, name, type));
        return this;
    }

    SentForm asking(String name, String query) {
        extensions.add("""
                {"url":"http://hl7.org/fhir/StructureDefinition/variable","valueExpression":
                  {"name":"%s","language":"application/x-fhir-query","expression":"%s"}}
                """.formatted(name, query));
        return this;
    }

    SentForm question(String linkId, String expression) {
        items.add("""
                {"linkId":"%s","text":"%s","type":"string","repeats":true,"extension":[{"url":"%sinitialExpression",
                  "valueExpression":{"language":"text/fhirpath","expression":"%s"}}]}
                """.formatted(linkId, linkId, SDC, expression));
        return this;
    }

    /** Canonical with version. */
    String canonical() {
        return url() + "|1";
    }

    String url() {
        return "https://kommunen.example/Questionnaire/" + identifier;
    }

    String json() {
        return """
                {"resourceType":"Questionnaire","url":"%s","version":"1","name":"Proeve","title":"Prøve","status":"draft",
                 "identifier":[{"system":"https://kommunen.example/plan","value":"%s"}],"subjectType":["Patient"],
                 "extension":[%s],"item":[%s]}
                """.formatted(url(), identifier, String.join(",", extensions), String.join(",", items));
    }
}
