package no.whatmatters.conversation;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A form as a municipality could make it, or somebody with worse in mind: one question, {@code a}, and what it means. */
final class MadeUpForm {

    static final String SDC = "http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-";

    /** In a template: the person of the response. */
    static final String PERSON = filled("reference", "%resource.subject.reference");

    private final String url = "https://kommunen.example/Questionnaire/" + UUID.randomUUID();
    private final List<String> contained = new ArrayList<>();
    private final List<String> extensions = new ArrayList<>();
    private String status = "active";

    /** An element of a template that an expression fills in. */
    static String filled(String element, String expression) {
        return "\"_%s\": {\"extension\": [{\"url\": \"%stemplateExtractValue\", \"valueString\": \"%s\"}]}"
                .formatted(element, SDC, expression);
    }

    /** It makes a resource. */
    MadeUpForm makes(String template) {
        return makes(template, "");
    }

    /**
     * It makes a resource.
     *
     * @param details further parts of the annotation, each an extension
     */
    MadeUpForm makes(String template, String details) {
        String id = "t" + contained.size();
        contained.add(template.replaceFirst("\\{", "{\"id\": \"" + id + "\", "));
        extensions.add(
                "{\"url\": \"%stemplateExtract\", \"extension\": [{\"url\": \"template\", \"valueReference\": {\"reference\": \"#%s\"}}%s]}"
                        .formatted(SDC, id, details.isEmpty() ? "" : ", " + details));
        return this;
    }

    /** A part of an annotation that is an expression. */
    static String detail(String name, String expression) {
        return "{\"url\": \"" + name + "\", \"valueString\": \"" + expression + "\"}";
    }

    /**
     * It changes what the answer names, such as {@code Goal/123}.
     *
     * @param operations each as {@link #operation} makes it
     */
    MadeUpForm changes(String... operations) {
        return changesAtOnce(List.of(List.of(operations)));
    }

    /** It changes what the answer names by several patches. */
    MadeUpForm changesAtOnce(List<List<String>> patches) {
        String id = "t" + contained.size();
        String entries = patches.stream()
                .map(each ->
                        """
                        {"resource": {"resourceType": "Parameters", "parameter": [%s]},
                         "request": {"method": "PATCH", %s}}""".formatted(String.join(", ", each), filled("url", "item.where(linkId = 'a').answer.value")))
                .collect(Collectors.joining(", "));
        contained.add("{\"resourceType\": \"Bundle\", \"id\": \"" + id + "\", \"type\": \"transaction\", \"entry\": ["
                + entries + "]}");
        extensions.add("{\"url\": \"" + SDC + "templateExtractBundle\", \"valueReference\": {\"reference\": \"#" + id
                + "\"}}");
        return this;
    }

    /** One operation of a FHIRPath patch. */
    static String operation(String type, String path, @Nullable String name, String value) {
        String named = name == null ? "" : ", {\"name\": \"name\", \"valueString\": \"" + name + "\"}";
        return """
                {"name": "operation", "part": [{"name": "type", "valueCode": "%s"},
                 {"name": "path", "valueString": "%s"}%s, {"name": "value", %s}]}""".formatted(type, path, named, value);
    }

    static String replace(String path, String value) {
        return operation("replace", path, null, value);
    }

    String url() {
        return url;
    }

    MadeUpForm asDraft() {
        status = "draft";
        return this;
    }

    String json() {
        return """
                {"resourceType": "Questionnaire", "url": "%s", "version": "1", "status": "%s", "title": "Eget skjema",
                 "subjectType": ["Patient"], "contained": [%s], "extension": [%s],
                 "item": [{"linkId": "a", "type": "string", "repeats": true, "text": "Hva?"}]}""".formatted(url, status, String.join(", ", contained), String.join(", ", extensions));
    }

    /** Answers of a person, who gives them. */
    String answers(String patient, String... a) {
        return response(patient, "completed", a)
                .replace("}]}]}", "}]}], \"source\": {\"reference\": \"Patient/" + patient + "\"}}");
    }

    private String response(String patient, String state, String... a) {
        String answers =
                Stream.of(a).map(each -> "{\"valueString\": \"" + each + "\"}").collect(Collectors.joining(", "));
        return """
                {"resourceType": "QuestionnaireResponse", "identifier": {"system": "https://svar.example", "value": "%s"},
                 "questionnaire": "%s|1", "status": "%s", "subject": {"reference": "Patient/%s"},
                 "authored": "2026-06-01T10:00:00+02:00", "item": [{"linkId": "a", "answer": [%s]}]}""".formatted(UUID.randomUUID(), url, state, patient, answers);
    }
}
