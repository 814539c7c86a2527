package no.whatmatters.conversation.populate;

import ca.uhn.fhir.context.FhirContext;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import no.whatmatters.conversation.form.Expressions;
import no.whatmatters.conversation.form.Form;
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

    Population population() {
        return Population.of(form, context, new Reference("Patient/kari"), EXPRESSIONS, this::search, NOW);
    }

    private Bundle search(String query) {
        asked.add(query);
        Bundle answer = answers.get(query);
        if (answer == null) {
            throw new QueryRefused("nobody expected " + query);
        }
        return answer;
    }

    /** One line for each answer: linkId with its place among the repetitions, and the value. */
    static List<String> lines(QuestionnaireResponse response) {
        List<String> lines = new ArrayList<>();
        response.getItem().forEach(item -> lines("", item, lines));
        return lines;
    }

    private static void lines(String indent, QuestionnaireResponseItemComponent item, List<String> lines) {
        lines.add(indent
                + item.getLinkId()
                + item.getAnswer().stream()
                        .map(answer -> "=" + text(answer.getValue()))
                        .collect(Collectors.joining()));
        item.getItem().forEach(child -> lines(indent + "  ", child, lines));
        item.getAnswer().forEach(answer -> answer.getItem().forEach(child -> lines(indent + "  ", child, lines)));
    }

    private static String text(Type value) {
        return value.isPrimitive()
                ? value.primitiveValue()
                : FHIR.newJsonParser().encodeToString(value).replace('"', '\'');
    }
}
