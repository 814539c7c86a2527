package no.whatmatters.access.matrix;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import no.whatmatters.TestPerson;
import no.whatmatters.vocabulary.ServerStatement;
import no.whatmatters.vocabulary.ServerStatement.StoredType;
import org.jspecify.annotations.Nullable;

/** Made-up questions about Kari, by chance: whatever an interface lets one ask. */
final class Questions {

    private static final String NATIONAL = "urn:oid:2.16.578.1.12.4.1.4.1";
    private static final Set<String> WITH_SENDERS_NUMBERS =
            Set.of("Goal", "Condition", "Encounter", "Observation", "ServiceRequest");

    private static final List<MatrixRow> ROWS = MatrixRow.namesOfRecords().stream()
            .map(MatrixRow::new)
            .filter(each ->
                    each.canBeMade() && each.isAboutSomebody() && !each.name().equals("Provenance, of a block"))
            .toList();

    private final Random random;
    private final TestPerson kari;
    private final String system;
    private final Map<String, String> ids;
    private final List<String> types;

    /**
     * Questions about that person.
     *
     * @param system of the numbers of what is hidden
     * @param ids type → id of what is hidden
     */
    Questions(long seed, TestPerson kari, String system, Map<String, String> ids) {
        this.random = new Random(seed);
        this.kari = kari;
        this.system = system;
        this.ids = ids;
        this.types = List.copyOf(ids.keySet());
    }

    Question next(@Nullable String ownSystem) {
        return switch (random.nextInt(11)) {
            case 0, 1 -> Question.get(read());
            case 2, 3 -> Question.get(search());
            case 4 -> form();
            case 10 -> random.nextBoolean() ? Question.get(searchByContent()) : unchanged();
            case 5 -> written(ownSystem);
            case 6 -> changed();
            case 7 -> validated();
            default -> bundled(ownSystem);
        };
    }

    /** About a person whom the asker knows: makes nothing, and asks for no page whose matches come in any order. */
    Question nextOfPart() {
        return switch (random.nextInt(13)) {
            case 0, 1 -> Question.get(read());
            case 2, 3 -> Question.get(searchOfPart());
            case 4, 10, 11 -> Question.get(searchByContent());
            case 5 -> form();
            case 12 -> unchanged();
            case 6 -> changed();
            case 7 -> validated();
            default ->
                Question.together(
                        true,
                        List.of(
                                Question.get(read()),
                                Question.get(searchOfPart()),
                                random.nextBoolean() ? changed() : Question.get(read())));
        };
    }

    /**
     * Lists of whomever the asker has to do with, and what was known of the person at that moment.
     *
     * @param moment after all was told
     */
    List<Question> listsAndThePast(List<String> types, Instant moment) {
        List<Question> asked = new ArrayList<>();
        for (String type : types) {
            StoredType stored =
                    Objects.requireNonNull(ServerStatement.ofTheGuide().type(type));
            List<String> lists = new ArrayList<>(List.of("_lastUpdated=gt2020-01-01", "_id=" + ids.get(type)));
            ByContent.of(stored, ids, false).stream()
                    .filter(each -> !each.startsWith("_"))
                    .forEach(lists::add);
            lists.forEach(each -> asked.add(Question.get("/" + type + "?" + each + "&_count=200")));
        }
        String picture = "/Patient/" + ids.get("Patient") + "/$what-matters?asOf=";
        for (String when : List.of("2020-05-04", "2026-05", moment.toString(), "2026-05-20T10:00:00Z")) {
            asked.add(Question.get(picture + when));
            asked.add(Question.get(picture + when + "&careLevel=municipality"));
            asked.add(new Question("GET", picture + when, null, null, List.of("Accept", "text/html")));
        }
        asked.add(Question.together(true, List.of(Question.get(picture + moment))));
        return asked;
    }

    private String searchOfPart() {
        String type = any(types);
        String patient = type.equals("Patient") ? "_id=" + ids.get("Patient") : "patient=" + ids.get("Patient");
        List<String> asked = new ArrayList<>(List.of(
                patient,
                patient + "&_id=" + ids.get(type),
                "_id=" + ids.get(type),
                patient + "&_total=accurate",
                patient + "&_summary=count",
                patient + "&_lastUpdated=gt2020-01-01&_count=200",
                "identifier=" + encoded(system + "|" + kari.prefix() + ".hidden"),
                patient + "&_has:Provenance:target:recorded=gt2020-01-01"));
        if (WITH_SENDERS_NUMBERS.contains(type)) {
            asked.addAll(List.of(patient + "&_count=1&_sort=identifier", patient + "&_count=2&_sort=-identifier"));
        }
        StoredType stored = Objects.requireNonNull(ServerStatement.ofTheGuide().type(type));
        stored.includes().stream().sorted().forEach(each -> asked.add(patient + "&_include=" + each));
        stored.reverseIncludes().stream().sorted().forEach(each -> asked.add(patient + "&_revinclude=" + each));
        return "/" + type + "?" + any(asked);
    }

    /** Half of them of goals, of which most can be asked. */
    private String searchByContent() {
        String type = random.nextBoolean() ? "Goal" : any(types);
        String patient = type.equals("Patient") ? "_id=" : "patient=";
        StoredType stored = Objects.requireNonNull(ServerStatement.ofTheGuide().type(type));
        List<String> asked = ByContent.of(stored, ids, WITH_SENDERS_NUMBERS.contains(type));
        return "/" + type + "?" + patient + ids.get("Patient") + (asked.isEmpty() ? "" : "&" + any(asked));
    }

    /** Whether it is still what somebody has seen. */
    private Question unchanged() {
        List<String> known = List.of("If-None-Match", "W/\"" + (1 + random.nextInt(3)) + "\"");
        return new Question("GET", read(), null, null, known);
    }

    private String read() {
        String type = any(types);
        String record = "/" + type + "/" + ids.get(type);
        return any(List.of(
                record,
                record + "/_history",
                record + "/_history/1",
                record + "?_summary=true",
                "/Patient/" + ids.get("Patient") + "/$what-matters",
                "/Patient/" + ids.get("Patient") + "/$what-matters?asOf=2026-05-20",
                "/" + type + "?_id=" + ids.get(type),
                any(FromNobodys.searches()),
                "/AuditEvent",
                "/AuditEvent?patient=" + ids.get("Patient")));
    }

    private String search() {
        String type = any(types);
        String patient = type.equals("Patient") ? "_id=" + ids.get("Patient") : "patient=" + ids.get("Patient");
        List<String> asked = new ArrayList<>(List.of(
                patient,
                patient + "&_count=1",
                patient + "&_sort=-_lastUpdated",
                patient + "&_total=accurate",
                patient + "&_summary=count",
                "_id=" + ids.get(type),
                "identifier=" + encoded(system + "|" + kari.prefix() + ".goal-1"),
                "identifier=" + encoded(system + "|"),
                "_lastUpdated=gt2020-01-01&_count=200",
                patient + "&_count=2" + sorted(type),
                patient + "&_count=1" + sorted(type),
                "patient.name=Kari",
                "_has:Provenance:target:recorded=gt2020-01-01"));
        StoredType stored = Objects.requireNonNull(ServerStatement.ofTheGuide().type(type));
        stored.includes().stream().sorted().forEach(each -> asked.add(patient + "&_include=" + each));
        stored.reverseIncludes().stream().sorted().forEach(each -> asked.add(patient + "&_revinclude=" + each));
        return "/" + type + "?" + any(asked);
    }

    private Question form() {
        String type = any(types);
        String number = encoded(NATIONAL + "|" + kari.identityNumber());
        String asked = (type.equals("Patient") ? "identifier=" : "patient.identifier=") + number;
        String more = any(List.of("", "&_count=1", "&_sort=_id", "&_lastUpdated=gt2020-01-01"));
        return new Question(
                "POST", "/" + type + "/_search", "application/x-www-form-urlencoded", asked + more, List.of());
    }

    private Question written(@Nullable String ownSystem) {
        ObjectNode record = record(ownSystem);
        String type = record.path("resourceType").asText();
        String known = "identifier=" + system + "|" + kari.prefix() + ".goal-1";
        String own = "identifier=" + ownSystem + "|" + kari.prefix() + ".goal-1";
        return any(List.of(
                new Question("POST", "/" + type, Wire.FHIR, record.toString(), List.of()),
                new Question("POST", "/" + type, Wire.FHIR, record.toString(), List.of("If-None-Exist", known)),
                new Question("POST", "/" + type, Wire.FHIR, record.toString(), List.of("If-None-Exist", own)),
                new Question("POST", "/" + type, Wire.FHIR, record.toString(), List.of("Idempotency-Key", key())),
                new Question("PUT", "/" + type + "?" + encodedValue(known), Wire.FHIR, record.toString(), List.of()),
                new Question("PUT", "/" + type + "?" + encodedValue(own), Wire.FHIR, record.toString(), List.of())));
    }

    /** One of a few, so that some come again, with the same or with another content. */
    private String key() {
        return "5c9d6a1e-0000-4000-8000-00000000000" + random.nextInt(4);
    }

    private Question changed() {
        String type = any(types);
        String path = "/" + type + "/" + ids.get(type);
        List<String> version =
                any(List.of(List.<String>of(), List.of("If-Match", "W/\"1\""), List.of("If-Match", "W/\"2\"")));
        String body = "{\"resourceType\":\"" + type + "\",\"id\":\"" + ids.get(type) + "\",\"language\":\"nn\"}";
        String patch = "[{\"op\":\"add\",\"path\":\"/language\",\"value\":\"nn\"}]";
        return any(List.of(
                new Question("PUT", path, Wire.FHIR, body, version),
                new Question("PATCH", path, Wire.JSON_PATCH, patch, version),
                new Question("DELETE", path, null, null, version)));
    }

    private Question validated() {
        ObjectNode record = record(null);
        String populate = """
            {"resourceType":"Parameters","parameter":[{"name":"subject","valueReference":{"reference":"%s"}}]}
            """.formatted(patient());
        return any(List.of(
                new Question(
                        "POST",
                        "/" + record.path("resourceType").asText() + "/$validate",
                        Wire.FHIR,
                        record.toString(),
                        List.of()),
                new Question("POST", "/Questionnaire/first-conversation/$populate", Wire.FHIR, populate, List.of()),
                new Question("POST", "/QuestionnaireResponse/$extract", Wire.FHIR, answers(), List.of())));
    }

    /** Answers that somebody wants to see the meaning of, before they are sent. */
    private String answers() {
        return """
            {"resourceType":"QuestionnaireResponse","status":"completed","subject":{"reference":"%s"},
             "questionnaire":"https://w3id.org/whatmatters/fhir/Questionnaire/follow-up-conversation",
             "item":[{"linkId":"goal","item":[{"linkId":"goal.id","answer":[{"valueString":"%s"}]}]}]}
            """.formatted(patient(), ids.get("Goal"));
    }

    private Question bundled(@Nullable String ownSystem) {
        boolean batch = random.nextBoolean();
        List<Question> entries = new ArrayList<>();
        for (int i = random.nextInt(3); i >= 0; i--) {
            entries.add(
                    switch (random.nextInt(3)) {
                        case 0 -> Question.get(random.nextBoolean() ? read() : search());
                        case 1 -> written(ownSystem);
                        default -> changed();
                    });
        }
        return Question.together(batch, entries);
    }

    private ObjectNode record(@Nullable String ownSystem) {
        Map<String, String> names = new LinkedHashMap<>();
        names.put("patient", patient());
        names.put("goal", "Goal/" + ids.get("Goal"));
        names.put("plan", "CarePlan/" + ids.get("CarePlan"));
        for (String each : List.of("organisation", "gp", "blocked")) {
            names.put(each, "Organization?identifier=urn:oid:2.16.578.1.12.4.1.4.101|310000787");
        }
        return any(ROWS).filled(names, ownSystem);
    }

    private String patient() {
        return any(List.of(
                "Patient/" + ids.get("Patient"),
                "Patient?identifier=" + NATIONAL + "|" + kari.identityNumber(),
                "Patient/" + ids.get("Patient") + "/_history/1"));
    }

    private <T> T any(List<T> several) {
        return several.get(random.nextInt(several.size()));
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    private static String encodedValue(String condition) {
        return "identifier=" + encoded(condition.substring("identifier=".length()));
    }

    /** What one transaction has made comes in any order; what the service makes has identifiers by chance. */
    private static String sorted(String type) {
        return type.equals("Task") ? "&_sort=code" : "&_sort=identifier";
    }
}
