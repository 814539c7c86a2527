package no.whatmatters.access.matrix;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import no.whatmatters.TestPerson;
import no.whatmatters.access.AnyToken;
import no.whatmatters.vocabulary.CompiledGuide;

/** What is in the two worlds: alike but for Kari's plan, which a hospital elsewhere has sent to a nursing home. */
final class HiddenPlan {

    static final String SYSTEM = "https://nabosykehuset.example/plan";

    private static final String ANSWERED = ".answers";
    private static final String NATIONAL = "urn:oid:2.16.578.1.12.4.1.4.1";
    private static final Set<String> REGISTER = Set.of("Organization", "Practitioner", "PractitionerRole");
    private static final Map<String, String> NUMBERS = Map.of(
            "Goal", ".goal-1",
            "CarePlan", ".plan",
            "Observation", ".score-1",
            "Condition", ".hip-fracture",
            "Encounter", ".stay",
            "ServiceRequest", ".action-1",
            "Task", ".hand-over");

    /** Of a form that everybody sees. */
    private static final String ANSWERS = """
            {"request":{"method":"POST","url":"QuestionnaireResponse"},
             "resource":{"resourceType":"QuestionnaireResponse","status":"in-progress",
              "questionnaire":"https://w3id.org/whatmatters/fhir/Questionnaire/first-conversation|0.1.0",
              "identifier":{"system":"%1$s","value":"%2$s"},"authored":"2026-05-10T12:00:00+02:00",
              "subject":{"reference":"%3$s"},"source":{"reference":"%3$s"}}}""";

    private HiddenPlan() {}

    /** Solveig is known to those who will ask; Kari is not. */
    static void tell(Wire wire, TestPerson solveig, TestPerson kari, boolean withPlan) {
        takenOver(wire, solveig);
        ObjectNode bundle = (ObjectNode) Wire.parsed(discharge(kari)
                .replace("https://sykehuset.example/plan", SYSTEM)
                .replace("310000108", "310000787")
                .replace("310000205", "310000604")
                .replace("310000302", "310000701"));
        if (withPlan) {
            ((ArrayNode) bundle.path("entry"))
                    .add(Wire.parsed(ANSWERS.formatted(SYSTEM, kari.prefix() + ANSWERED, patient(bundle))));
        } else {
            ArrayNode register = bundle.arrayNode();
            for (JsonNode each : bundle.path("entry")) {
                if (REGISTER.contains(each.at("/resource/resourceType").asText())) {
                    register.add(each);
                }
            }
            bundle.set("entry", register);
        }
        String sender = AnyToken.of("hospital-system")
                .organisation("310000787")
                .client("other-hospital-system")
                .signed();
        wire.post(sender, "", bundle.toString()).require(200);
    }

    private static String patient(JsonNode bundle) {
        for (JsonNode each : bundle.path("entry")) {
            if (each.at("/resource/resourceType").asText().equals("Patient")) {
                return each.path("fullUrl").asText();
            }
        }
        throw new AssertionError("nobody is discharged");
    }

    /** The hospital discharges the person, and the municipality takes over. */
    static void takenOver(Wire wire, TestPerson person) {
        wire.post(AnyToken.of("hospital-system").signed(), "", discharge(person))
                .require(200);
        String task = id(wire, "Task", "https://sykehuset.example/plan|" + person.prefix() + ".hand-over");
        wire.send(
                        AnyToken.of("municipal-nurse").signed(),
                        "PATCH",
                        "/Task/" + task,
                        Wire.JSON_PATCH,
                        "[{\"op\":\"replace\",\"path\":\"/status\",\"value\":\"accepted\"}]",
                        "If-Match",
                        "W/\"1\"")
                .require(200);
    }

    /** Ids of Kari's records where they are: everybody asks for the same in both worlds. */
    static Map<String, String> ids(Wire wire, TestPerson kari) {
        Map<String, String> ids = ids(wire, kari, SYSTEM);
        String type = "QuestionnaireResponse";
        ids.put(type, id(wire, type, SYSTEM + "|" + kari.prefix() + ANSWERED));
        return ids;
    }

    /** Ids of a person's records, by their hospital's numbers. */
    static Map<String, String> ids(Wire wire, TestPerson person, String system) {
        Map<String, String> ids = new TreeMap<>();
        ids.put("Patient", id(wire, "Patient", NATIONAL + "|" + person.identityNumber()));
        NUMBERS.forEach((type, number) -> ids.put(type, id(wire, type, system + "|" + person.prefix() + number)));
        return ids;
    }

    static String discharge(TestPerson person) {
        return person.renamed(CompiledGuide.example("Bundle-kari-1-discharge"));
    }

    static String id(Wire wire, String type, String identifier) {
        String id = wire.idOf(AnyToken.of("conformance").signed(), type, identifier);
        if (id.isEmpty()) {
            throw new AssertionError("no " + type + " " + identifier);
        }
        return id;
    }
}
