package no.whatmatters.conversation.prefilling;

import java.util.ArrayList;
import java.util.List;

/** What is sent to {@code $populate}. */
final class PopulateParameters {

    private final List<String> all = new ArrayList<>();

    static PopulateParameters with(String name, String value) {
        return new PopulateParameters().and(name, value);
    }

    /** A parameter, such as {@code "valueUri":"…"}. */
    PopulateParameters and(String name, String value) {
        all.add("{\"name\":\"" + name + "\"," + value + "}");
        return this;
    }

    PopulateParameters form(SentForm form) {
        return and("questionnaire", "\"resource\":" + form.json());
    }

    PopulateParameters subject(String patient) {
        return and("subject", reference("Patient/" + patient));
    }

    PopulateParameters local() {
        return and("local", "\"valueBoolean\":true");
    }

    PopulateParameters context(String name, String content) {
        return and(
                "context",
                "\"part\":[{\"name\":\"name\",\"valueString\":\"" + name + "\"},{\"name\":\"content\"," + content
                        + "}]");
    }

    static String reference(String reference) {
        return "\"valueReference\":{\"reference\":\"" + reference + "\"}";
    }

    String json() {
        return "{\"resourceType\":\"Parameters\",\"parameter\":[" + String.join(",", all) + "]}";
    }
}
