package no.whatmatters.bench.traffic;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.UncheckedIOException;
import java.util.List;
import no.whatmatters.TestPerson;
import no.whatmatters.bench.people.KnownPerson;
import no.whatmatters.vocabulary.CompiledGuide;

/** What is sent about a person: the guide's examples about Kari, told of somebody else, and a goal of the usual size. */
public final class Messages {

    static final ObjectMapper JSON = new ObjectMapper();

    private static final String DISCHARGE = compact("Bundle-kari-1-discharge");
    private static final String FOLLOW_UP = compact("QuestionnaireResponse-kari-follow-up-conversation");
    private static final String FIRST = compact("QuestionnaireResponse-kari-first-conversation");

    private Messages() {}

    /** The hospital's discharge transaction of 20 entries; with another prefix, another stay of the same person. */
    public static String discharge(TestPerson person) {
        return person.renamed(DISCHARGE);
    }

    /** The same without the organisations, the professional and her role, which are known already: 15 entries. */
    static String dischargeOfFifteen(TestPerson person) {
        ObjectNode bundle = (ObjectNode) tree(person.renamed(DISCHARGE));
        String role = bundle.at("/entry/5/fullUrl").asText();
        String text = bundle.toString();
        for (int i = 1; i < 5; i++) {
            JsonNode entry = bundle.get("entry").get(i);
            String known = entry.at("/request/url").asText() + "?"
                    + entry.at("/request/ifNoneExist").asText();
            text = text.replace(
                    "\"reference\":\"" + entry.get("fullUrl").asText() + "\"", "\"reference\":\"" + known + "\"");
        }
        text = text.replaceAll("\"(requester|performer)\":\\{\"reference\":\"" + role + "\"},?", "")
                .replace(",{\"reference\":\"" + role + "\"}", "");
        ObjectNode shorter = (ObjectNode) tree(text);
        ArrayNode entries = (ArrayNode) shorter.get("entry");
        for (int i = 5; i > 0; i--) {
            entries.remove(i);
        }
        return shorter.toString();
    }

    /** The answers four weeks later: new scores for three goals, and one new goal. */
    public static String followUp(String patient, List<String> goals, String number) {
        String answers = FOLLOW_UP.replace("\"code\":\"met\"", "\"code\":\"keep\"");
        for (int i = 0; i < 3; i++) {
            answers = answers.replace("019b0000-0000-7000-8000-00000000000" + (i + 1), goals.get(i));
        }
        return answered(answers, patient, number);
    }

    /** Ten items answered, and not done yet: nothing follows from it. */
    static String inProgress(String patient, String number) {
        return answered(FIRST.replace("\"status\":\"completed\"", "\"status\":\"in-progress\""), patient, number);
    }

    private static String answered(String response, String patient, String number) {
        return response.replaceFirst("\"id\":\"[^\"]*\",", "")
                .replace("Patient/kari", "Patient/" + patient)
                .replaceFirst(
                        "\"author\":\\{[^}]*}",
                        "\"author\":{\"reference\":\"https://epj.example/PractitionerRole/amina\"}")
                .replaceFirst(
                        "\"identifier\":\\{[^}]*}",
                        "\"identifier\":{\"system\":\"https://kommunen.example/plan\",\"value\":\"" + number + "\"}");
    }

    /** A goal of 1.4 kB, as a municipality's record system writes one. */
    static String goal(String patient, String number) {
        return """
                {"resourceType":"Goal","meta":{"profile":\
                ["https://w3id.org/whatmatters/fhir/StructureDefinition/what-matters-goal"]},"language":"nb",\
                "extension":[{"url":"http://hl7.org/fhir/StructureDefinition/goal-acceptance","extension":\
                [{"url":"individual","valueReference":{"reference":"Patient/PATIENT"}},\
                {"url":"status","valueCode":"agree"}]}],\
                "identifier":[{"system":"https://kommunen.example/plan","value":"NUMBER"}],"lifecycleStatus":"active",\
                "achievementStatus":{"coding":[{"system":"http://terminology.hl7.org/CodeSystem/goal-achievement",\
                "code":"in-progress"}]},"category":[{"coding":[{"system":\
                "https://w3id.org/whatmatters/fhir/CodeSystem/goal-kind","code":"what-matters"}]},{"coding":[{"system":\
                "https://w3id.org/whatmatters/fhir/CodeSystem/life-domain","code":"mobility"}]}],\
                "priority":{"coding":[{"system":"http://terminology.hl7.org/CodeSystem/goal-priority","code":\
                "high-priority"}]},"description":{"text":\
                "Gå til butikken og hjem igjen på egne ben, uten å måtte be Liv om å bære posene for meg"},\
                "subject":{"reference":"Patient/PATIENT"},"startDate":"2026-05-07","target":[{"dueDate":"2026-08-01"}],\
                "statusDate":"2026-05-07","expressedBy":{"reference":"Patient/PATIENT"},"note":[{"time":\
                "2026-05-07T10:15:00+02:00","authorString":"Amina Haugen","text":\
                "Hun gikk til postkassen og tilbake med rullator i dag, og sier at det er trappa som er verst."}]}""".replace("PATIENT", patient).replace("NUMBER", number);
    }

    /** More goals of one person, in one transaction. */
    public static String goals(KnownPerson person, String prefix, int number) {
        ObjectNode bundle =
                JSON.createObjectNode().put("resourceType", "Bundle").put("type", "transaction");
        ArrayNode entries = bundle.putArray("entry");
        for (int i = 0; i < number; i++) {
            String value = prefix + i;
            ObjectNode entry = entries.addObject();
            entry.set("resource", tree(goal(person.patient(), value)));
            entry.putObject("request")
                    .put("method", "POST")
                    .put("url", "Goal")
                    .put("ifNoneExist", "identifier=https://kommunen.example/plan|" + value);
        }
        return bundle.toString();
    }

    public static JsonNode tree(String json) {
        try {
            return JSON.readTree(json);
        } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String compact(String example) {
        return tree(CompiledGuide.example(example)).toString();
    }
}
