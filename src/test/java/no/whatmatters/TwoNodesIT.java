package no.whatmatters;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.stream.IntStream;
import no.whatmatters.Discharges.Sent;
import no.whatmatters.vocabulary.CompiledGuide;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Two servers on one database are one. {@code -Dwhatmatters.increments=20x200}: so many clients count up a goal, so often each.
 */
class TwoNodesIT {

    private static final int BUNDLES = 100;
    private static final int SENDERS = 16;
    private static final String[] INCREMENTS =
            System.getProperty("whatmatters.increments", "6x5").split("x");
    private static final int CLIENTS = Integer.parseInt(INCREMENTS[0]);
    private static final int EACH = Integer.parseInt(INCREMENTS[1]);
    private static final ObjectMapper JSON = new ObjectMapper();

    private static Installation installation;
    private static List<StartedJar> nodes;

    @BeforeAll
    static void start(@TempDir Path folder) throws Exception {
        installation = Installation.in(folder);
        nodes = List.of(installation.start(), installation.start());
        for (StartedJar node : nodes) {
            node.awaitReady();
        }
    }

    @AfterAll
    static void stop() throws Exception {
        for (StartedJar node : nodes) {
            node.close();
        }
        installation.close();
    }

    @Test
    void identicalBundlesAtOnceGiveTheSameIds() throws Exception {
        TestPerson kari = TestPerson.next();

        List<Sent> answers = atOnce(BUNDLES, SENDERS, i -> () -> Discharges.send(nodes.get(i % 2), kari));

        assertThat(answers).extracting(Sent::status).containsOnly(200);
        assertThat(answers)
                .extracting(Sent::addresses)
                .containsOnly(answers.get(0).addresses());
        assertThat(installation.recordsOf(kari.prefix())).isEqualTo(Discharges.RECORDS);
    }

    @Test
    void theFirstPlansOfAPersonShareOneUmbrella() throws Exception {
        for (int round = 0; round < 10; round++) {
            TestPerson first = TestPerson.next();
            TestPerson second = new TestPerson(first.identityNumber(), first.prefix() + "b");

            List<Sent> answers = atOnce(4, 4, i -> () -> Discharges.send(nodes.get(i % 2), i < 2 ? first : second));

            assertThat(answers).extracting(Sent::status).containsOnly(200);
            assertThat(search("CarePlan?identifier=https://sykehuset.example/plan|" + first.prefix() + ".plan")
                            .findValuesAsText("fullUrl"))
                    .hasSize(1);
            assertThat(umbrellaOf(first)).isEqualTo(umbrellaOf(second));
        }
    }

    @Test
    void noIncrementIsLostOrDoubled() throws Exception {
        TestPerson kari = TestPerson.next();
        Discharges.send(nodes.get(0), kari);
        JsonNode found = search("Goal?identifier=https://sykehuset.example/plan|" + kari.prefix() + ".goal-1")
                .at("/entry/0/resource");
        String goal = "/fhir/Goal/" + found.path("id").asText();
        int version = found.at("/meta/versionId").asInt();

        List<Integer> made = new ArrayList<>();
        atOnce(CLIENTS, CLIENTS, i -> () -> count(nodes.get(i % 2), goal)).forEach(made::addAll);

        int all = CLIENTS * EACH;
        assertThat(made)
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.rangeClosed(1, all).boxed().toList());
        JsonNode last = JSON.readTree(
                nodes.get(1).send("GET", goal, "", Installation.epj()).body());
        assertThat(last.at("/meta/versionId").asInt()).isEqualTo(version + all);
        assertThat(last.at("/target/0/detailInteger").asInt()).isEqualTo(all);
    }

    private static List<Integer> count(StartedJar node, String goal) throws Exception {
        List<Integer> made = new ArrayList<>();
        while (made.size() < EACH) {
            HttpResponse<String> read = node.send("GET", goal, "", Installation.epj());
            int next = JSON.readTree(read.body()).at("/target/0/detailInteger").asInt() + 1;
            String target = "{\"measure\":{\"text\":\"ganger\"},\"detailInteger\":" + next + "}";
            HttpResponse<String> changed = node.send(
                    "PATCH",
                    goal,
                    "[{\"op\":\"add\",\"path\":\"/target\",\"value\":[" + target + "]}]",
                    Installation.epj(),
                    "If-Match",
                    read.headers().firstValue("ETag").orElseThrow());
            assertThat(changed.statusCode()).as(changed.body()).isIn(200, 412);
            if (changed.statusCode() == 200) {
                made.add(next);
            }
        }
        return made;
    }

    @Test
    void whatIsSentAgainWithItsKeyIsAnsweredAlikeByBoth() throws Exception {
        String bundle = TestPerson.next().renamed(CompiledGuide.example("Bundle-kari-1-discharge"));
        String key = UUID.randomUUID().toString();
        HttpResponse<String> first = keyed(nodes.get(0), bundle, key);
        assertThat(first.statusCode()).as(first.body()).isEqualTo(200);

        HttpResponse<String> again = keyed(nodes.get(1), bundle, key);

        assertThat(again.statusCode()).as(again.body()).isEqualTo(200);
        assertThat(JSON.readTree(again.body()).path("entry"))
                .isEqualTo(JSON.readTree(first.body()).path("entry"));
        String other = TestPerson.next().renamed(CompiledGuide.example("Bundle-kari-1-discharge"));
        assertThat(keyed(nodes.get(1), other, key).statusCode()).isEqualTo(422);
    }

    private static HttpResponse<String> keyed(StartedJar node, String bundle, String key) throws Exception {
        return node.send("POST", "/fhir", bundle, Installation.sender(), "Idempotency-Key", key);
    }

    @Test
    void theSameAnswersAtOnceAreOneResponse() throws Exception {
        TestPerson kari = TestPerson.next();
        Discharges.send(nodes.get(0), kari);
        String patient = umbrellaOf(kari).at("/subject/reference").asText();
        String answers = CompiledGuide.example("QuestionnaireResponse-kari-first-conversation")
                .replace("\"Patient/kari\"", "\"" + patient + "\"")
                .replaceAll("\"PractitionerRole/", "\"https://epj.example/PractitionerRole/")
                .replace("https://sykehuset.example/plan", "https://svar.example");

        List<HttpResponse<String>> all = atOnce(
                8,
                8,
                i -> () -> nodes.get(i % 2).send("POST", "/fhir/QuestionnaireResponse", answers, Installation.epj()));

        assertThat(all)
                .extracting(HttpResponse::statusCode)
                .as(all.get(0).body())
                .containsOnly(200, 201);
        assertThat(search("QuestionnaireResponse?patient=" + patient).path("entry"))
                .hasSize(1);
        assertThat(search("Goal?patient=" + patient).path("entry")).hasSize(6);
    }

    @Test
    void aPageOfOneNodeGoesOnAtTheOther() throws Exception {
        TestPerson kari = TestPerson.next();
        Discharges.send(nodes.get(0), kari);
        String patient = umbrellaOf(kari).at("/subject/reference").asText();

        JsonNode first = search("Goal?patient=" + patient + "&_count=2");
        String next = "";
        for (JsonNode link : first.path("link")) {
            next = link.path("relation").asText().equals("next")
                    ? link.path("url").asText()
                    : next;
        }
        JsonNode second = JSON.readTree(nodes.get(1)
                .send("GET", next.substring("https://fhir.example".length()), "", Installation.epj())
                .body());

        assertThat(first.path("entry")).hasSize(2);
        assertThat(second.path("entry")).hasSize(1);
    }

    @Test
    void aChangeOnOneNodeIsSeenOnTheOtherAtOnce() throws Exception {
        TestPerson kari = TestPerson.next();
        Sent sent = Discharges.send(nodes.get(0), kari);
        String goal = "/fhir/"
                + sent.addresses().stream()
                        .filter(each -> each.startsWith("Goal/"))
                        .findFirst()
                        .orElseThrow();
        for (int change = 0; change < 20; change++) {
            StartedJar here = nodes.get(change % 2);
            StartedJar there = nodes.get(1 - change % 2);
            HttpResponse<String> read = here.send("GET", goal, "", Installation.epj());
            HttpResponse<String> changed = here.send(
                    "PATCH",
                    goal,
                    "[{\"op\":\"add\",\"path\":\"/priority\",\"value\":{\"text\":\"" + change + "\"}}]",
                    Installation.epj(),
                    "If-Match",
                    read.headers().firstValue("ETag").orElseThrow());
            assertThat(changed.statusCode()).as(changed.body()).isEqualTo(200);
            JsonNode seen = JSON.readTree(
                    there.send("GET", goal, "", Installation.epj()).body());
            assertThat(seen.at("/priority/text").asText()).isEqualTo(String.valueOf(change));
        }
    }

    private static JsonNode umbrellaOf(TestPerson person) throws Exception {
        JsonNode part = search("CarePlan?identifier=https://sykehuset.example/plan|" + person.prefix() + ".plan")
                .at("/entry/0/resource");
        String umbrella = part.at("/partOf/0/reference").asText();
        assertThat(umbrella).startsWith("CarePlan/");
        return JSON.readTree(nodes.get(1)
                .send("GET", "/fhir/" + umbrella, "", Installation.epj())
                .body());
    }

    private static JsonNode search(String query) throws Exception {
        HttpResponse<String> answer =
                nodes.get(0).send("GET", "/fhir/" + query.replace("|", "%7C"), "", Installation.epj());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return JSON.readTree(answer.body());
    }

    private static <T> List<T> atOnce(int times, int threads, Function<Integer, Callable<T>> work) throws Exception {
        ExecutorService clients = Executors.newFixedThreadPool(threads);
        try {
            List<T> results = new ArrayList<>();
            for (Future<T> each : clients.invokeAll(
                    IntStream.range(0, times).mapToObj(work::apply).toList())) {
                results.add(each.get());
            }
            return results;
        } finally {
            clients.shutdownNow();
        }
    }
}
