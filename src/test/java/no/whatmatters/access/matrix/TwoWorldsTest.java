package no.whatmatters.access.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Pattern;
import no.whatmatters.TestPerson;
import no.whatmatters.access.AnyToken;
import no.whatmatters.access.gate.Told;
import no.whatmatters.access.matrix.Wire.Answer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Two databases, alike but for Kari's plan, which is none of the business of anybody who asks, and for what is hidden of persons
 * whom they know: whatever they ask, both answer the same, with the same headers; ids and times aside.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TwoWorldsTest {

    private static final long SEED = 20_260_504;
    private static final int QUESTIONS_EACH = 150;
    private static final int QUESTIONS_OF_PART = 140;
    /** Times in words: of the answer, and of the last change that it tells of. */
    private static final Pattern NOW = Pattern.compile(
            "(as it is on |as it was on |Last changed on |since you read it \\([^)]*, )(\\d+ \\w+ \\d{4})?( at )?(\\d\\d:\\d\\d)?");

    private static final String PLAN = "plan";
    private static final String EMERGENCY = "emergency";
    private static final String NURSES = "https://nabokommunen.example/plan";

    private final TestPerson kari = TestPerson.next();
    private final TestPerson solveig = TestPerson.next();
    private final TestPerson neighbour = TestPerson.next();
    private final Map<HiddenPart, TestPerson> known = new EnumMap<>(HiddenPart.class);

    /** Somebody who asks, and the system of their organisation's identifiers. */
    private record Asker(AnyToken token, @Nullable String system) {}

    /** A question, and what its answer told. */
    private record Said(String question, String told) {}

    private Map<String, Asker> askers() {
        Map<String, Asker> askers = new LinkedHashMap<>();
        askers.put("nurse elsewhere", new Asker(AnyToken.of("nurse-elsewhere"), "https://nabokommunen.example/plan"));
        askers.put(
                "record system elsewhere",
                new Asker(
                        AnyToken.of("municipal-epj").organisation("310000507").client("nurse-elsewhere"),
                        "https://nabokommunen.example/plan"));
        askers.put("home-care nurse", new Asker(AnyToken.of("municipal-nurse"), "https://kommunen.example/plan"));
        askers.put("home care's system", new Asker(AnyToken.of("municipal-epj"), "https://kommunen.example/plan"));
        askers.put("home help", new Asker(AnyToken.of("municipal-app"), "https://kommunen.example/plan"));
        askers.put("GP", new Asker(AnyToken.of("gp"), "https://legekontoret.example/plan"));
        askers.put("hospital", new Asker(AnyToken.of("hospital-system"), "https://sykehuset.example/plan"));
        askers.put("hospital nurse", new Asker(AnyToken.of("hospital-nurse"), "https://sykehuset.example/plan"));
        askers.put("neighbour", new Asker(AnyToken.ofCitizen(neighbour), null));
        askers.put(
                "relative of another",
                new Asker(
                        AnyToken.ofRelative(
                                solveig, "patient/*.cruds", Instant.now().plusSeconds(3600)),
                        null));
        askers.put("form maker", new Asker(AnyToken.ofFormMaker("310000205"), null));
        askers.put("leader", new Asker(AnyToken.of("leader").scope("user/*.cruds"), null));
        return askers;
    }

    /** What they ask, limits keep from them: it is another's emergency, or nobody has given a reason. */
    private Map<String, Asker> inEmergency() {
        String why = "Funnet bevisstløs hjemme";
        Map<String, Asker> askers = new LinkedHashMap<>();
        askers.put("for another", new Asker(nurse().inEmergency(why).attestedFor(solveig), NURSES));
        askers.put("without a reason", new Asker(nurse().inEmergency(null), NURSES));
        askers.put("an hour ago", new Asker(nurse().inEmergency(why).attestedAgo(Duration.ofMinutes(61)), NURSES));
        askers.put("no health personnel", new Asker(nurse().hpr(null).inEmergency(why), NURSES));
        return askers;
    }

    private static AnyToken nurse() {
        return AnyToken.of("nurse-elsewhere");
    }

    /** Who takes part in the person's care, and does not see all. */
    private static Map<String, AnyToken> askers(HiddenPart part) {
        return switch (part) {
            case KIND, INSIDE ->
                Map.of(
                        "home-care nurse",
                        AnyToken.of("municipal-nurse"),
                        "home care's system",
                        AnyToken.of("municipal-epj"),
                        "home help",
                        AnyToken.of("municipal-app").scope("user/*.cruds"));
            case ACTOR -> Map.of("hospital nurse", AnyToken.of("hospital-nurse"));
            case LABEL -> Map.of("home help", AnyToken.of("municipal-app").scope("user/*.cruds"));
        };
    }

    /** What both servers said: of each group of questions the same ones, in the same order. */
    private final Map<String, List<Said>> withIt = new LinkedHashMap<>();

    private final Map<String, List<Said>> withoutIt = new LinkedHashMap<>();

    @BeforeAll
    void askBoth(@TempDir Path folder) {
        System.out.println("Seed of the two worlds: " + SEED);
        Map<String, String> ids;
        Map<HiddenPart, Map<String, String>> ofParts = new EnumMap<>(HiddenPart.class);
        try (OwnServer server = OwnServer.start(folder.resolve("with"))) {
            HiddenPlan.tell(server.wire(), solveig, kari, true);
            ids = HiddenPlan.ids(server.wire(), kari);
            // First: of the parts that are told of later, some who ask of her may see what the other world does not
            // have.
            answers(server.wire(), ids, withIt);
            for (HiddenPart each : HiddenPart.values()) {
                Map<String, String> told = each.tell(server.wire(), known(each), true);
                ofParts.put(each, each.hiddenOf(told));
                withIt.put(each.name(), answers(server.wire(), each, told));
            }
        }
        try (OwnServer server = OwnServer.start(folder.resolve("without"))) {
            HiddenPlan.tell(server.wire(), solveig, kari, false);
            answers(server.wire(), ids, withoutIt);
            for (HiddenPart each : HiddenPart.values()) {
                Map<String, String> told = new HashMap<>(each.tell(server.wire(), known(each), false));
                told.putAll(Objects.requireNonNull(ofParts.get(each)));
                withoutIt.put(each.name(), answers(server.wire(), each, told));
            }
        }
    }

    @Test
    void whatIsHiddenMakesNoDifference() {
        requireTheSame(PLAN, 1_000);
    }

    @Test
    void anEmergencyPastItsLimitsIsToldNothing() {
        requireTheSame(EMERGENCY, 200);
    }

    @ParameterizedTest
    @EnumSource
    void aHiddenPartMakesNoDifference(HiddenPart part) {
        requireTheSame(part.name(), 140);
    }

    private void requireTheSame(String questions, int most) {
        List<Said> with = Objects.requireNonNull(withIt.get(questions));
        List<Said> without = Objects.requireNonNull(withoutIt.get(questions));
        List<String> different = new ArrayList<>();
        for (int i = 0; i < with.size(); i++) {
            if (!with.get(i).told().equals(without.get(i).told())) {
                different.add(with.get(i) + "\nWITHOUT IT " + without.get(i).told());
            }
        }
        assertThat(different).as("seed " + SEED).isEmpty();
        assertThat(with).hasSameSizeAs(without).hasSizeGreaterThanOrEqualTo(most);
    }

    private TestPerson known(HiddenPart part) {
        return known.computeIfAbsent(part, unused -> TestPerson.next());
    }

    private List<Said> answers(Wire wire, HiddenPart part, Map<String, String> ids) {
        List<Said> answers = new ArrayList<>();
        String form = form(wire);
        // Over a second ago when it is asked about: what is to come is refused.
        Instant moment = Instant.now().truncatedTo(ChronoUnit.SECONDS).plusSeconds(1);
        pauseUntil(moment.plusSeconds(1));
        new TreeMap<>(askers(part)).forEach((name, asker) -> {
            String token = asker.signed();
            Questions questions =
                    new Questions(SEED + name.hashCode(), known(part), HiddenPart.SYSTEM, new TreeMap<>(ids));
            for (int i = 0; i < QUESTIONS_OF_PART; i++) {
                Question question = questions.nextOfPart();
                answers.add(new Said(
                        name + " asks " + question + " by " + ids, told(wire, ask(wire, token, question, form))));
            }
            questions
                    .listsAndThePast(part.listed(), moment)
                    .forEach(each -> answers.add(
                            new Said(name + " asks " + each + " by " + ids, told(wire, ask(wire, token, each, form)))));
        });
        return answers;
    }

    private static void pauseUntil(Instant moment) {
        try {
            Thread.sleep(Math.max(0, Duration.between(Instant.now(), moment).toMillis()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static String form(Wire wire) {
        return wire.get(
                        AnyToken.of("gp").signed(),
                        "/Questionnaire?url=https://w3id.org/whatmatters/fhir/Questionnaire/first-conversation")
                .json()
                .at("/entry/0/resource/id")
                .asText();
    }

    private void answers(Wire wire, Map<String, String> ids, Map<String, List<Said>> answers) {
        answers.put(EMERGENCY, answers(wire, ids, inEmergency(), QUESTIONS_OF_PART));
        List<Said> ofPlan = answers(wire, ids, askers(), QUESTIONS_EACH);
        // Last, since it makes the hospital one that Kari is known to: whether she was known before is told to nobody.
        TestPerson again = new TestPerson(kari.identityNumber(), "again");
        Question discharge = new Question("POST", "", Wire.FHIR, HiddenPlan.discharge(again), List.of());
        for (int i = 0; i < 2; i++) {
            Answer answer = ask(wire, AnyToken.of("hospital-system").signed(), discharge, form(wire));
            ofPlan.add(new Said("the hospital discharges her", told(wire, answer)));
        }
        answers.put(PLAN, ofPlan);
    }

    private List<Said> answers(Wire wire, Map<String, String> ids, Map<String, Asker> askers, int each) {
        List<Said> answers = new ArrayList<>();
        String form = form(wire);
        askers.forEach((name, asker) -> {
            String token = asker.token().signed();
            Questions questions = new Questions(SEED + name.hashCode(), kari, HiddenPlan.SYSTEM, ids);
            for (int i = 0; i < each; i++) {
                Question question = questions.next(asker.system());
                answers.add(new Said(name + " asks " + question, told(wire, ask(wire, token, question, form))));
            }
        });
        return answers;
    }

    private static Answer ask(Wire wire, String token, Question question, String form) {
        return wire.send(
                token,
                question.method(),
                question.path().replace("first-conversation", form),
                question.type(),
                question.body(),
                question.headers().toArray(String[]::new));
    }

    private static String told(Wire wire, Answer answer) {
        // Two failures are alike whatever they hide.
        assertThat(answer.status()).as(answer.text()).isLessThan(500);
        Map<String, String> headers = new TreeMap<>();
        answer.headers().map().forEach((name, values) -> headers.put(name, String.join(", ", values)));
        // Of what is found it is a hash, ids and all.
        headers.computeIfPresent("etag", (name, tag) -> tag.matches("W/\"\\d{1,4}\"") ? tag : "…");
        String text = answer.text().startsWith("{")
                ? AnyOrder.ofMatches(answer.json(), each -> Told.by(0, Map.of(), each, wire.base()))
                        .toString()
                : answer.text();
        return NOW.matcher(Told.by(answer.status(), headers, text, wire.base())).replaceAll("$1…");
    }
}
