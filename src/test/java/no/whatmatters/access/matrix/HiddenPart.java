package no.whatmatters.access.matrix;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import no.whatmatters.TestPerson;
import no.whatmatters.access.AnyToken;
import no.whatmatters.vocabulary.IdentifierSystems;

/** What is hidden of a person whom those who ask know. In one world it is there; in the other it is not, and all else is the same. */
enum HiddenPart {
    /** The person keeps all Conditions from the municipality: there is one more, and a Task about it. */
    KIND,
    /** The person keeps all Encounters from one professional by name, and from nobody else: there is one more. */
    ACTOR,
    /** A score is for health personnel alone; and a note in a goal, which says something else in the other world. */
    LABEL;

    static final String SYSTEM = "https://sykehuset.example/plan";

    private static final String HOSPITAL = AnyToken.of("hospital-system").signed();
    private static final String CLINICAL_ONLY =
            "{\"system\":\"https://w3id.org/whatmatters/fhir/CodeSystem/access-label\",\"code\":\"clinical-only\"}";

    /** Tells of the person; answers type → id of the records to ask about, those that are hidden first. */
    Map<String, String> tell(Wire wire, TestPerson person, boolean with) {
        HiddenPlan.takenOver(wire, person);
        Map<String, String> ids = HiddenPlan.ids(wire, person, SYSTEM);
        Map<String, String> hidden = with ? hidden(wire, person, ids) : Map.of();
        String patient = "Patient/" + ids.get("Patient");
        switch (this) {
            case KIND -> block(wire, person, patient, "Condition", organisation(wire));
            case ACTOR ->
                block(
                        wire,
                        person,
                        patient,
                        "Encounter",
                        "{\"identifier\":{\"system\":\"" + IdentifierSystems.HPR_NUMBER
                                + "\",\"value\":\"990000001\"}}");
            case LABEL ->
                note(wire, Objects.requireNonNull(ids.get("Goal")), with ? "Drikker mer enn hun sier" : "Spiser lite");
        }
        Map<String, String> all = new HashMap<>(ids);
        all.putAll(hidden);
        return all;
    }

    /** Of what is asked about, that which the other world does not have: it is asked for by the same ids there. */
    Map<String, String> hiddenOf(Map<String, String> ids) {
        Map<String, String> hidden = new HashMap<>(ids);
        hidden.keySet()
                .retainAll(
                        switch (this) {
                            case KIND -> Set.of("Condition", "Task");
                            case ACTOR -> Set.of("Encounter");
                            case LABEL -> Set.of("Observation");
                        });
        return hidden;
    }

    private Map<String, String> hidden(Wire wire, TestPerson person, Map<String, String> ids) {
        Map<String, String> names =
                Map.of("patient", "Patient/" + ids.get("Patient"), "goal", "Goal/" + ids.get("Goal"));
        return switch (this) {
            case KIND -> {
                String condition = create(wire, person, record("Condition", names));
                ObjectNode task = record("Task, of a plan", names);
                task.putObject("focus").put("reference", "Condition/" + condition);
                yield Map.of("Condition", condition, "Task", create(wire, person, task));
            }
            case ACTOR -> Map.of("Encounter", create(wire, person, record("Encounter", names)));
            case LABEL -> {
                ObjectNode score = record("Observation, a score", names);
                score.putObject("meta").putArray("security").add(Wire.parsed(CLINICAL_ONLY));
                yield Map.of("Observation", create(wire, person, score));
            }
        };
    }

    private static ObjectNode record(String row, Map<String, String> names) {
        return new MatrixRow(row).filled(names, null);
    }

    private static String create(Wire wire, TestPerson person, ObjectNode record) {
        String type = record.path("resourceType").asText();
        record.putArray("identifier").addObject().put("system", SYSTEM).put("value", person.prefix() + ".hidden");
        return wire.send(HOSPITAL, "POST", "/" + type, Wire.FHIR, record.toString(), "Prefer", "return=representation")
                .require(201)
                .json()
                .path("id")
                .asText();
    }

    private static void block(Wire wire, TestPerson person, String patient, String type, String actor) {
        ObjectNode consent = new MatrixRow("Consent").filled(Map.of("patient", patient), null);
        consent.set("provision", MatrixBlocks.ofType(actor, type));
        wire.post(AnyToken.ofCitizen(person).signed(), "/Consent", consent.toString())
                .require(201);
    }

    private static String organisation(Wire wire) {
        return "{\"reference\":\"Organization/"
                + HiddenPlan.id(wire, "Organization", IdentifierSystems.ORGANISATION_NUMBER + "|310000205") + "\"}";
    }

    private static void note(Wire wire, String goal, String text) {
        String gp = AnyToken.of("gp").signed();
        String version = wire.get(gp, "/Goal/" + goal)
                .require(200)
                .headers()
                .firstValue("ETag")
                .orElseThrow();
        wire.send(
                        gp,
                        "PATCH",
                        "/Goal/" + goal,
                        Wire.JSON_PATCH,
                        """
                [{"op":"add","path":"/note","value":[{"authorString":"Jonas Lid","time":"2026-05-05T10:00:00+02:00","text":"%s",
                  "extension":[{"url":"http://hl7.org/fhir/uv/security-label-ds4p/StructureDefinition/extension-inline-sec-label",
                    "valueCoding":%s}]}]}]
                """.formatted(text, CLINICAL_ONLY),
                        "If-Match",
                        version)
                .require(200);
    }
}
