package no.whatmatters.conversation.populate;

import ca.uhn.fhir.context.FhirContext;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.whatmatters.conversation.form.Expressions;
import no.whatmatters.conversation.form.Form;
import no.whatmatters.conversation.populate.Search.Found;
import org.hl7.fhir.r4.model.Base;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleType;
import org.hl7.fhir.r4.model.DateType;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Questionnaire;
import org.hl7.fhir.r4.model.QuestionnaireResponse;
import org.hl7.fhir.r4.model.QuestionnaireResponse.QuestionnaireResponseItemComponent;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.Type;
import org.jspecify.annotations.Nullable;

/** Fills in forms for tests: Kari is the patient, and queries are answered from a list. */
final class Filled {

    static final FhirContext FHIR = FhirContext.forR4Cached();
    static final OffsetDateTime NOW = OffsetDateTime.parse("2026-06-01T10:00:00+02:00");

    private static final Expressions EXPRESSIONS = new Expressions(FHIR);

    final List<String> asked = new ArrayList<>();
    final Map<String, List<? extends Base>> context = new HashMap<>();
    private final Map<String, Bundle> answers = new HashMap<>();
    private final Form form;

    private Filled(Questionnaire questionnaire) {
        this.form = Form.of(questionnaire);
        Patient kari = new Patient();
        kari.setId("kari");
        kari.addName().setFamily("Nordmann").addGiven("Kari");
        kari.setBirthDateElement(new DateType("1944-09-28"));
        context.put("patient", List.of(kari));
    }

    static Filled form(String json) {
        return new Filled(FHIR.newJsonParser().parseResource(Questionnaire.class, json));
    }

    /** A form whose items are these, in JSON with apostrophes. */
    static Filled ofItems(String items) {
        return form(("{'resourceType':'Questionnaire','url':'https://example.org/q','version':'1','status':'active',"
                        + "'extension':[{'url':'http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-launchContext',"
                        + "'extension':[{'url':'name','valueCoding':{'code':'patient'}},{'url':'type','valueCode':'Patient'}]}],"
                        + "'item':[" + items + "]}")
                .replace('\'', '"'));
    }

    Filled answering(String query, Resource... found) {
        Bundle bundle = new Bundle().setType(BundleType.SEARCHSET);
        for (Resource each : found) {
            bundle.addEntry().setResource(each);
        }
        answers.put(query, bundle);
        return this;
    }

    Filled answering(String query, Bundle found) {
        answers.put(query, found);
        return this;
    }

    Population population() {
        return populated(this::search);
    }

    /** Filled in from its context alone. */
    Population withoutQueries() {
        return populated(null);
    }

    Population populated(@Nullable Search search) {
        Start start = new Start(new Reference("Patient/kari"), context, search);
        return Population.of(form, start, EXPRESSIONS, NOW);
    }

    private Found search(String query) {
        asked.add(query);
        Bundle answer = answers.get(query);
        if (answer == null) {
            throw new QueryRefused("nobody expected " + query);
        }
        return new Found(answer, false, false);
    }

    /** Codes of what is said of a form that is filled in. */
    static List<String> codes(Population population) {
        return population.issues().stream().map(fault -> fault.refusal().code()).toList();
    }

    /** One line for each item that is answered, in or below it, and the values. */
    static List<String> lines(QuestionnaireResponse response) {
        return lines(response, false);
    }

    /** The same, with what is still to be answered. */
    static List<String> allLines(QuestionnaireResponse response) {
        return lines(response, true);
    }

    private static List<String> lines(QuestionnaireResponse response, boolean unanswered) {
        List<String> lines = new ArrayList<>();
        response.getItem().stream()
                .filter(item -> unanswered || Taken.hasAnswers(item))
                .forEach(item -> lines("", item, lines, unanswered));
        return lines;
    }

    private static void lines(
            String indent, QuestionnaireResponseItemComponent item, List<String> lines, boolean unanswered) {
        lines.add(indent
                + item.getLinkId()
                + item.getAnswer().stream()
                        .map(answer -> "=" + text(answer.getValue()))
                        .collect(Collectors.joining()));
        Stream.concat(item.getItem().stream(), item.getAnswer().stream().flatMap(answer -> answer.getItem().stream()))
                .filter(child -> unanswered || Taken.hasAnswers(child))
                .forEach(child -> lines(indent + "  ", child, lines, unanswered));
    }

    private static String text(Type value) {
        return value.isPrimitive()
                ? value.primitiveValue()
                : FHIR.newJsonParser().encodeToString(value).replace('"', '\'');
    }
}
