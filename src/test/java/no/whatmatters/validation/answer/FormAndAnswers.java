package no.whatmatters.validation.answer;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import no.whatmatters.validation.TestValidator;
import no.whatmatters.validation.fault.Fault;
import org.hl7.fhir.r4.model.Questionnaire;

/** A small form and a response to it, both in JSON without the double quotes. */
final class FormAndAnswers {

    private static final JsonMapper SHORT = JsonMapper.builder()
            .enable(JsonReadFeature.ALLOW_SINGLE_QUOTES, JsonReadFeature.ALLOW_UNQUOTED_FIELD_NAMES)
            .build();

    private static final String URL = "https://kommunen.example/Questionnaire/";

    private FormAndAnswers() {}

    /** Rules that a completed response breaks, and the place of each: {@code rule @ place}. */
    static List<String> faults(String items, String answers) {
        return faults(items, answers, "completed");
    }

    static List<String> faults(String items, String answers, String status) {
        return faultsOf(items, answers, status).stream()
                .filter(fault -> fault.rule().startsWith("wm-") && fault.refuses())
                .map(fault -> fault.rule() + " @ " + fault.expression())
                .toList();
    }

    static List<Fault> faultsOf(String items, String answers, String status) {
        String url = URL + Integer.toHexString(items.hashCode());
        ObjectNode form = json("{resourceType:'Questionnaire',status:'active'}");
        form.put("url", url).set("item", json("{item:[" + items + "]}").get("item"));
        TestValidator.FORMS.put(url, (Questionnaire) TestValidator.read(form.toString()));
        ObjectNode response = json("{resourceType:'QuestionnaireResponse'}");
        response.put("questionnaire", url).put("status", status);
        if (!answers.isEmpty()) {
            response.set("item", json("{item:[" + answers + "]}").get("item"));
        }
        return TestValidator.faultsOf(response.toString());
    }

    static ObjectNode json(String text) {
        try {
            return (ObjectNode) SHORT.readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(text, e);
        }
    }
}
