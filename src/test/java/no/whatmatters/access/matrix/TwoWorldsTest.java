package no.whatmatters.access.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import no.whatmatters.TestPerson;
import no.whatmatters.access.AnyToken;
import no.whatmatters.access.gate.Told;
import no.whatmatters.access.matrix.Questions.Question;
import no.whatmatters.access.matrix.Wire.Answer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Two databases, alike but for Kari's plan, which is none of the business of anybody who asks: whatever they ask, both answer the
 * same, with the same headers; ids and times aside.
 */
class TwoWorldsTest {

    private static final long SEED = 20_260_504;
    private static final int QUESTIONS_EACH = 150;

    private final TestPerson kari = TestPerson.next();
    private final TestPerson solveig = TestPerson.next();
    private final TestPerson neighbour = TestPerson.next();

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

    @Test
    void whatIsHiddenMakesNoDifference(@TempDir Path folder) {
        System.out.println("Seed of the two worlds: " + SEED);
        Map<String, String> ids;
        List<Said> withPlan;
        try (OwnServer server = OwnServer.start(folder.resolve("with"))) {
            HiddenPlan.tell(server.wire(), solveig, kari, true);
            ids = HiddenPlan.ids(server.wire(), kari);
            withPlan = answers(server.wire(), ids);
        }
        List<Said> without;
        try (OwnServer server = OwnServer.start(folder.resolve("without"))) {
            HiddenPlan.tell(server.wire(), solveig, kari, false);
            without = answers(server.wire(), ids);
        }
        List<String> different = new ArrayList<>();
        for (int i = 0; i < withPlan.size(); i++) {
            if (!withPlan.get(i).told().equals(without.get(i).told())) {
                different.add(withPlan.get(i) + "\nWITHOUT IT " + without.get(i).told());
            }
        }
        assertThat(different).as("seed " + SEED).isEmpty();
        assertThat(withPlan).hasSizeGreaterThan(1_000);
    }

    private List<Said> answers(Wire wire, Map<String, String> ids) {
        List<Said> answers = new ArrayList<>();
        String form = wire.get(
                        AnyToken.of("gp").signed(),
                        "/Questionnaire?url=https://w3id.org/whatmatters/fhir/Questionnaire/first-conversation")
                .json()
                .at("/entry/0/resource/id")
                .asText();
        askers().forEach((name, asker) -> {
            String token = asker.token().signed();
            Questions questions = new Questions(SEED + name.hashCode(), kari, ids);
            for (int i = 0; i < QUESTIONS_EACH; i++) {
                Question question = questions.next(asker.system());
                answers.add(new Said(name + " asks " + question, told(wire, ask(wire, token, question, form))));
            }
        });
        // Last, since it makes the hospital one that Kari is known to: whether she was known before is told to nobody.
        TestPerson again = new TestPerson(kari.identityNumber(), "again");
        Question discharge = new Question("POST", "", Wire.FHIR, HiddenPlan.discharge(again), List.of());
        for (int i = 0; i < 2; i++) {
            Answer answer = ask(wire, AnyToken.of("hospital-system").signed(), discharge, form);
            answers.add(new Said("the hospital discharges her", told(wire, answer)));
        }
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
        Map<String, String> headers = new TreeMap<>();
        answer.headers().map().forEach((name, values) -> headers.put(name, String.join(", ", values)));
        String text = answer.text().startsWith("{")
                ? AnyOrder.ofMatches(answer.json(), each -> Told.by(0, Map.of(), each, wire.base()))
                        .toString()
                : answer.text();
        return Told.by(answer.status(), headers, text, wire.base());
    }
}
