package no.whatmatters.access.matrix;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import no.whatmatters.SchemaOwner;
import no.whatmatters.TestPerson;
import no.whatmatters.access.AnyToken;
import no.whatmatters.access.matrix.Situation.Whose;
import no.whatmatters.vocabulary.CompiledGuide;
import org.jspecify.annotations.Nullable;

/** Six persons, and of each a record of every row by everybody who could have made it. */
final class MatrixWorld {

    /** In place of an organisation's number. */
    static final String THE_PERSON = "the person";

    /** Made what no caller of the matrix made. */
    static final String ANOTHER = "310000787";

    private static final String HOSPITAL = "310000108";
    private static final String MUNICIPALITY = "310000205";
    private static final String NATIONAL = "urn:oid:2.16.578.1.12.4.1.4.1|";
    private static final String ORGANISATION = "urn:oid:2.16.578.1.12.4.1.4.101";

    private static final Map<String, String> SYSTEMS = Map.of(
            HOSPITAL, "https://sykehuset.example/plan",
            MUNICIPALITY, "https://kommunen.example/plan",
            ANOTHER, "https://nabosykehuset.example/plan",
            THE_PERSON, "https://kari.example/app");

    private final Wire wire;
    private final String anybody = AnyToken.of("conformance").signed();
    private final Map<Whose, Subject> subjects = new ConcurrentHashMap<>();
    private final Map<String, Stored> stored = new ConcurrentHashMap<>();
    private final Map<String, String> organisations = new ConcurrentHashMap<>();

    /** A person, with what records of theirs refer to. */
    record Subject(TestPerson person, String patient, Map<String, String> names) {}

    /**
     * A record.
     *
     * @param condition by which its maker would find it again, or null
     * @param target what a Provenance is about
     * @param pointer id of a Task of the same maker that refers to it; empty where nobody made one
     */
    record Stored(String type, String id, @Nullable String condition, String target, String pointer) {

        String path() {
            return "/" + type + "/" + id;
        }
    }

    MatrixWorld(Wire wire) {
        this.wire = wire;
    }

    Subject subject(Whose whose) {
        return Objects.requireNonNull(subjects.get(whose));
    }

    String anybody() {
        return anybody;
    }

    /** The record of that row, of that person, by that maker; null where there is none. */
    @Nullable
    Stored record(Whose whose, String maker, MatrixRow row) {
        return stored.get(whose + "|" + maker + "|" + row.name());
    }

    /** Makes it all, of several persons at once. */
    void make(List<MatrixRow> rows, Executor several) {
        CompletableFuture.allOf(Arrays.stream(Whose.values())
                        .map(whose -> CompletableFuture.runAsync(() -> make(whose, rows), several))
                        .toArray(CompletableFuture[]::new))
                .join();
    }

    private void make(Whose whose, List<MatrixRow> rows) {
        Subject subject = discharged(whose);
        subjects.put(whose, subject);
        for (String maker : makers(whose)) {
            rows.forEach(row -> store(whose, maker, row));
        }
        switch (whose) {
            case BLOCKED ->
                List.of(MUNICIPALITY, HOSPITAL).forEach(each -> block(subject, MatrixBlocks.of(organisation(each))));
            case NAMED -> block(subject, MatrixBlocks.ofAmina());
            case PART ->
                MatrixBlocks.ofPart(organisation(MUNICIPALITY), oneByOne(whose, rows))
                        .forEach(each -> block(subject, each));
            case ENDED -> end(subject);
            default -> {}
        }
    }

    private List<String> oneByOne(Whose whose, List<MatrixRow> rows) {
        return rows.stream()
                .filter(MatrixBlocks::isOneByOne)
                .flatMap(row -> makers(whose).stream().map(maker -> record(whose, maker, row)))
                .map(each -> Objects.requireNonNull(each).path().substring(1))
                .toList();
    }

    private void block(Subject subject, JsonNode provision) {
        ObjectNode consent = new MatrixRow("Consent").filled(named(subject, ANOTHER), null);
        consent.set("provision", provision);
        create(anybody, consent);
    }

    private static List<String> makers(Whose whose) {
        return switch (whose) {
            case OTHER -> List.of(ANOTHER);
            case OWN -> List.of(ANOTHER, HOSPITAL, MUNICIPALITY, THE_PERSON);
            case NAMED, PART -> List.of(ANOTHER, MUNICIPALITY);
            default -> List.of(ANOTHER, HOSPITAL, MUNICIPALITY);
        };
    }

    private void store(Whose whose, String maker, MatrixRow row) {
        Subject subject = subject(whose);
        Stored record = row.canBeSent() && !row.type().equals("Patient")
                ? create(subject, maker, row, true)
                : found(row, subject.patient());
        stored.put(whose + "|" + maker + "|" + row.name(), record);
        if (row.name().equals("Consent")) {
            subject.names().put("consent", record.path().substring(1));
        }
    }

    /**
     * A new record of that row, by that maker.
     *
     * @param referredTo whether a Task refers to it, so that it cannot be deleted
     */
    Stored create(Subject subject, String maker, MatrixRow row, boolean referredTo) {
        String token = tokenOf(maker, subject.person());
        ObjectNode record = row.filled(named(subject, maker), SYSTEMS.get(maker));
        String id = create(token, record);
        if (row.name().equals("Task, a hand-over answered")) {
            accept(anybody, id);
        }
        return new Stored(
                row.type(),
                id,
                condition(record),
                record.at("/target/0/reference").asText(),
                referredTo ? pointer(token, subject, row, id) : "");
    }

    private String pointer(String token, Subject subject, MatrixRow row, String id) {
        return create(
                token, (ObjectNode) Wire.parsed("""
                    {"resourceType":"Task","status":"draft","intent":"plan","for":{"reference":"%s"},
                     "focus":{"reference":"%s/%s"}}\
                    """.formatted(subject.names().get("patient"), row.type(), id)));
    }

    static @Nullable String condition(ObjectNode record) {
        JsonNode identifier =
                record.path("identifier").isArray() ? record.at("/identifier/0") : record.path("identifier");
        return identifier.has("value")
                ? "identifier=" + identifier.path("system").asText() + "|"
                        + identifier.path("value").asText()
                : null;
    }

    /** What %…% stands for in what that maker sends. */
    Map<String, String> named(Subject subject, String maker) {
        Map<String, String> names = new LinkedHashMap<>(subject.names());
        names.put("organisation", organisation(maker.equals(THE_PERSON) ? HOSPITAL : maker));
        names.put("gp", organisation("310000302"));
        names.put("blocked", organisation("310000507"));
        return names;
    }

    private String create(String token, ObjectNode record) {
        return wire.send(
                        token,
                        "POST",
                        "/" + record.path("resourceType").asText(),
                        Wire.FHIR,
                        record.toString(),
                        "Prefer",
                        "return=representation")
                .require(201)
                .json()
                .path("id")
                .asText();
    }

    /** Some record that the service made: of the person, where the type is about somebody. */
    private Stored found(MatrixRow row, String patient) {
        String search = !row.isAboutSomebody()
                ? "_count=1"
                : row.type().equals("Patient") ? "_id=" + patient : "patient=" + patient + "&_count=1";
        if (row.type().equals("CarePlan")) {
            search += "&category=shared-care-plan";
        }
        String id = wire.get(anybody, "/" + row.type() + "?" + search)
                .require(200)
                .json()
                .at("/entry/0/resource/id")
                .asText();
        if (id.isEmpty()) {
            throw new AssertionError("there is no " + row);
        }
        return new Stored(row.type(), id, null, "", "");
    }

    private Subject discharged(Whose whose) {
        TestPerson person = TestPerson.next();
        String bundle = person.renamed(CompiledGuide.example("Bundle-kari-1-discharge"));
        String hospital = SYSTEMS.get(HOSPITAL);
        AnyToken sender = AnyToken.of("hospital-system");
        if (whose == Whose.OTHER) {
            hospital = SYSTEMS.get(ANOTHER);
            bundle = bundle.replace(SYSTEMS.get(HOSPITAL), hospital)
                    .replace(HOSPITAL, ANOTHER)
                    .replace(MUNICIPALITY, "310000604");
            sender.organisation(ANOTHER).client("other-hospital-system");
        }
        wire.post(sender.signed(), "", bundle).require(200);
        String patient = found("Patient", NATIONAL + person.identityNumber());
        Map<String, String> names = new LinkedHashMap<>();
        names.put("patient", "Patient/" + patient);
        names.put("goal", "Goal/" + found("Goal", hospital + "|" + person.prefix() + ".goal-1"));
        names.put("plan", "CarePlan/" + found("CarePlan", hospital + "|" + person.prefix() + ".plan"));
        if (whose != Whose.OTHER) {
            accept(
                    AnyToken.of("municipal-nurse").signed(),
                    found("Task", hospital + "|" + person.prefix() + ".hand-over"));
        }
        return new Subject(person, patient, names);
    }

    private void accept(String token, String handOver) {
        wire.send(
                        token,
                        "PATCH",
                        "/Task/" + handOver,
                        Wire.JSON_PATCH,
                        "[{\"op\":\"replace\",\"path\":\"/status\",\"value\":\"accepted\"}]",
                        "If-Match",
                        "W/\"1\"")
                .require(200);
    }

    /** As the end of the last day on which the municipality took part. */
    private void end(Subject subject) {
        try {
            SchemaOwner.execute("update care_relation set ends = now() - interval '1 second' where organisation = '"
                    + MUNICIPALITY + "' and person = '" + subject.patient() + "'");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        wire.send(
                        anybody,
                        "PATCH",
                        "/Patient/" + subject.patient(),
                        Wire.JSON_PATCH,
                        "[{\"op\":\"add\",\"path\":\"/language\",\"value\":\"nn\"}]")
                .require(200);
    }

    /** Somebody to whom no rule applies, who writes in the name of that maker. */
    private static String tokenOf(String maker, TestPerson person) {
        return maker.equals(THE_PERSON)
                ? AnyToken.ofCitizen(person).client("conformance").signed()
                : AnyToken.of("conformance").organisation(maker).signed();
    }

    private String organisation(String number) {
        return organisations.computeIfAbsent(number, each -> {
            String id = found("Organization", ORGANISATION + "|" + each);
            return "Organization/"
                    + (id.isEmpty()
                            ? create(anybody, (ObjectNode) Wire.parsed("""
                                {"resourceType":"Organization","name":"%2$s","identifier":[{"system":"%1$s","value":"%2$s"}]}
                                """.formatted(ORGANISATION, each)))
                            : id);
        });
    }

    private String found(String type, String identifier) {
        return wire.idOf(anybody, type, identifier);
    }
}
