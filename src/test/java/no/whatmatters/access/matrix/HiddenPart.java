package no.whatmatters.access.matrix;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.List;
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
    /** A score is for health personnel alone; and parts of a goal, which say something else in the other world. */
    LABEL,
    /** The person keeps all Conditions from the municipality: one lies inside a plan, and says something else in the other world. */
    INSIDE;

    static final String SYSTEM = "https://sykehuset.example/plan";

    private static final String HOSPITAL = AnyToken.of("hospital-system").signed();
    private static final String CLINICAL_ONLY =
            "{\"system\":\"https://w3id.org/whatmatters/fhir/CodeSystem/access-label\",\"code\":\"clinical-only\"}";

    private static final String INLINE = """
            "extension":[{"url":"http://hl7.org/fhir/uv/security-label-ds4p/StructureDefinition/extension-inline-sec-label",
              "valueCoding":%s}]""".formatted(CLINICAL_ONLY);

    /** Tells of the person; answers type → id of the records to ask about, those that are hidden first. */
    Map<String, String> tell(Wire wire, TestPerson person, boolean with) {
        HiddenPlan.takenOver(wire, person);
        Map<String, String> ids = HiddenPlan.ids(wire, person, SYSTEM);
        Map<String, String> hidden = with ? hidden(wire, person, ids) : Map.of();
        if (this == INSIDE) {
            hidden = Map.of(
                    "CarePlan", planWithDiagnosis(wire, person, ids, with ? "Skadelig bruk av alkohol" : "Ensomhet"));
        }
        String patient = "Patient/" + ids.get("Patient");
        switch (this) {
            case KIND, INSIDE -> block(wire, person, patient, "Condition", organisation(wire));
            case ACTOR ->
                block(
                        wire,
                        person,
                        patient,
                        "Encounter",
                        "{\"identifier\":{\"system\":\"" + IdentifierSystems.HPR_NUMBER
                                + "\",\"value\":\"990000001\"}}");
            case LABEL ->
                label(
                        wire,
                        Objects.requireNonNull(ids.get("Goal")),
                        with
                                ? List.of("Drikker mer enn hun sier", "not-achieved", "2026-05-20", "steps")
                                : List.of("Spiser lite", "in-progress", "2026-12-24", "metres"));
        }
        Map<String, String> all = new HashMap<>(ids);
        all.putAll(hidden);
        return all;
    }

    /** Types of which lists of many persons are asked for; of others, what is told of another part is no secret to all who ask. */
    List<String> listed() {
        return switch (this) {
            case KIND -> List.of("Condition", "Task", "Goal");
            case ACTOR -> List.of("Encounter", "Task");
            case LABEL -> List.of("Goal", "Observation");
            case INSIDE -> List.of("CarePlan");
        };
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
                            case INSIDE -> Set.of();
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
                ((ObjectNode) score.at("/category/0/coding/0")).put("code", "follow-up");
                score.put("effectiveDateTime", "2026-06-01T09:00:00+02:00");
                score.putObject("meta").putArray("security").add(Wire.parsed(CLINICAL_ONLY));
                yield Map.of("Observation", create(wire, person, score));
            }
            case INSIDE -> Map.of();
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

    private static String planWithDiagnosis(Wire wire, TestPerson person, Map<String, String> ids, String diagnosis) {
        String patient = "Patient/" + ids.get("Patient");
        ObjectNode plan = record("CarePlan, of one organisation", Map.of("patient", patient));
        ObjectNode condition = plan.putArray("contained").addObject();
        condition.put("resourceType", "Condition").put("id", "c");
        condition.putObject("code").put("text", diagnosis);
        condition.putObject("subject").put("reference", patient);
        plan.putArray("addresses").addObject().put("reference", "#c");
        return create(wire, person, plan);
    }

    /** A note, how it goes, by when, and by what it is measured. */
    private static void label(Wire wire, String goal, List<String> said) {
        String hospital = AnyToken.of("hospital-nurse").signed();
        String version = wire.get(hospital, "/Goal/" + goal)
                .require(200)
                .headers()
                .firstValue("ETag")
                .orElseThrow();
        String patch = """
                [{"op":"add","path":"/note","value":[{"authorString":"Jonas Lid","time":"2026-05-05T10:00:00+02:00","text":"%s",%s}]},
                 {"op":"add","path":"/achievementStatus","value":{"coding":[
                   {"system":"http://terminology.hl7.org/CodeSystem/goal-achievement","code":"%s"}],%s}},
                 {"op":"add","path":"/target","value":[{"dueDate":"%s","measure":{"text":"Til fots","coding":[
                   {"system":"https://sykehuset.example/measures","code":"%s"}]},%s}]}]
                """.formatted(said.get(0), INLINE, said.get(1), INLINE, said.get(2), said.get(3), INLINE);
        wire.send(hospital, "PATCH", "/Goal/" + goal, Wire.JSON_PATCH, patch, "If-Match", version)
                .require(200);
    }
}
