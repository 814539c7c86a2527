package no.whatmatters.conversation;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.parser.IParser;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import no.whatmatters.vocabulary.CompiledGuide;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.Questionnaire;
import org.hl7.fhir.r4.model.Questionnaire.QuestionnaireItemComponent;
import org.hl7.fhir.r4.model.QuestionnaireResponse;
import org.hl7.fhir.r4.model.QuestionnaireResponse.QuestionnaireResponseItemComponent;
import org.hl7.fhir.r4.model.QuestionnaireResponse.QuestionnaireResponseStatus;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Type;

/** A form that {@code $populate} has filled in, to be answered and sent in as a renderer does: what it holds already stays. */
public final class FilledForm {

    private static final String FHIR_JSON = "application/fhir+json;charset=UTF-8";
    private static final String FORMS = "https://w3id.org/whatmatters/fhir/Questionnaire/";
    private static final IParser JSON = FhirContext.forR4Cached().newJsonParser();

    private final QuestionnaireResponse response;
    private final List<String> order = new ArrayList<>();

    private FilledForm(Questionnaire form, QuestionnaireResponse response) {
        this.response = response;
        form.getItem().forEach(this::note);
    }

    private void note(QuestionnaireItemComponent item) {
        order.add(item.getLinkId());
        item.getItem().forEach(this::note);
    }

    /** Has one of the guide's forms filled in for a person. */
    public static FilledForm of(String form, String patient, RequestSpecification caller) {
        String filled = caller.contentType(FHIR_JSON)
                .body("""
                        {"resourceType":"Parameters","parameter":[{"name":"canonical","valueCanonical":"%s"},
                         {"name":"subject","valueReference":{"reference":"Patient/%s"}},{"name":"local","valueBoolean":true}]}
                        """.formatted(FORMS + form, patient))
                .post("/Questionnaire/$populate")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        Parameters answer = JSON.parseResource(Parameters.class, filled);
        return new FilledForm(
                JSON.parseResource(Questionnaire.class, CompiledGuide.read("Questionnaire-" + form + ".json")),
                (QuestionnaireResponse) answer.getParameter().get(0).getResource());
    }

    public QuestionnaireResponse response() {
        return response;
    }

    /** The repetitions of a group at the top. */
    public List<QuestionnaireResponseItemComponent> groups(String linkId) {
        return response.getItem().stream()
                .filter(each -> each.getLinkId().equals(linkId))
                .toList();
    }

    /** Answers a question at the top. */
    public FilledForm answer(String linkId, Type value) {
        answer(response.getItem(), linkId, value);
        return this;
    }

    /** Answers a question in a repetition of a group, or, by a path with slashes, in a group in it. */
    public FilledForm answer(String group, int repetition, String path, Type value) {
        List<QuestionnaireResponseItemComponent> items =
                repetition(group, repetition).getItem();
        List<String> steps = List.of(path.split("/", -1));
        for (String step : steps.subList(0, steps.size() - 1)) {
            items = item(items, step).getItem();
        }
        answer(items, steps.get(steps.size() - 1), value);
        return this;
    }

    private QuestionnaireResponseItemComponent repetition(String group, int repetition) {
        List<QuestionnaireResponseItemComponent> all = groups(group);
        return repetition < all.size() ? all.get(repetition) : added(response.getItem(), group);
    }

    private void answer(List<QuestionnaireResponseItemComponent> items, String linkId, Type value) {
        item(items, linkId).addAnswer().setValue(value);
    }

    private QuestionnaireResponseItemComponent item(List<QuestionnaireResponseItemComponent> items, String linkId) {
        return items.stream()
                .filter(each -> each.getLinkId().equals(linkId))
                .findFirst()
                .orElseGet(() -> added(items, linkId));
    }

    /** Where the form has it: answers come in the order of the questions. */
    private QuestionnaireResponseItemComponent added(List<QuestionnaireResponseItemComponent> items, String linkId) {
        QuestionnaireResponseItemComponent item = new QuestionnaireResponseItemComponent();
        item.setLinkId(linkId);
        int place = 0;
        while (place < items.size() && order.indexOf(items.get(place).getLinkId()) <= order.indexOf(linkId)) {
            place++;
        }
        items.add(place, item);
        return item;
    }

    /** Sends it in, completed: the person has answered, and somebody wrote it down. */
    public ValidatableResponse complete(String author, RequestSpecification caller) {
        response.setStatus(QuestionnaireResponseStatus.COMPLETED)
                .setAuthor(new Reference(author))
                .setSource(response.getSubject().copy());
        response.getIdentifier()
                .setSystem("https://svar.example")
                .setValue(UUID.randomUUID().toString());
        return caller.contentType(FHIR_JSON)
                .body(JSON.encodeResourceToString(response))
                .post("/QuestionnaireResponse")
                .then()
                .log()
                .ifError();
    }
}
