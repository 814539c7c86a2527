package no.whatmatters.bench.people;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.base.Splitter;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Predicate;
import no.whatmatters.TestPerson;
import no.whatmatters.bench.server.Who;
import no.whatmatters.bench.traffic.Answer;
import no.whatmatters.bench.traffic.Call;
import no.whatmatters.bench.traffic.Client;
import no.whatmatters.bench.traffic.Messages;

/**
 * Loads made-up people over HTTP, as what happened to Kari happens to each: the hospital's discharge, the municipality's yes,
 * and the conversation four weeks later. What was loaded before is left as it is.
 */
public final class Load {

    private static final int PLAN = 8;
    private static final int FIRST_GOAL = 9;
    private static final int HAND_OVER = 18;
    private static final Duration BETWEEN_LINES = Duration.ofSeconds(10);

    private final Client client;
    private final People people;
    private final Predicate<KnownPerson> askedAgain;
    private final Consumer<String> progress;

    /** @param askedAgain with whom the conversation is had; it leaves many records */
    public Load(Client client, People people, Predicate<KnownPerson> askedAgain, Consumer<String> progress) {
        this.client = client;
        this.people = people;
        this.askedAgain = askedAgain;
        this.progress = progress;
    }

    /** Loads until there are so many, in parallel. */
    public void upTo(int persons, int atOnce) throws InterruptedException {
        Set<Integer> there = people.numbers();
        int missing = persons - there.size();
        AtomicInteger next = new AtomicInteger();
        AtomicInteger loaded = new AtomicInteger();
        Lines lines = new Lines(missing);
        ExecutorService threads = Executors.newFixedThreadPool(atOnce);
        List<Future<?>> running = new ArrayList<>();
        for (int i = 0; i < atOnce; i++) {
            running.add(threads.submit(() -> {
                for (int number = next.getAndIncrement(); number < persons; number = next.getAndIncrement()) {
                    if (!there.contains(number)) {
                        people.add(load(number));
                        lines.say(loaded.incrementAndGet());
                    }
                }
                return null;
            }));
        }
        threads.shutdown();
        for (Future<?> each : running) {
            try {
                each.get();
            } catch (ExecutionException e) {
                threads.shutdownNow();
                throw new IllegalStateException("Loading failed", e);
            }
        }
    }

    private final class Lines {
        private final int all;
        private final Instant begun = Instant.now();
        private Instant last = begun;

        Lines(int all) {
            this.all = all;
        }

        synchronized void say(int loaded) {
            Instant now = Instant.now();
            if (loaded == all || last.plus(BETWEEN_LINES).isBefore(now)) {
                last = now;
                double seconds = Math.max(1, Duration.between(begun, now).toMillis()) / 1000.0;
                progress.accept(String.format("%,d of %,d persons loaded (%.1f/s)", loaded, all, loaded / seconds));
            }
        }
    }

    private KnownPerson load(int number) throws IOException {
        TestPerson made = MadeUp.at(number);
        Who nurse = Who.nurse(number);
        List<JsonNode> entries = entries(Call.post(Who.HOSPITAL, "", Messages.discharge(made), 200));
        String task = id(entries.get(HAND_OVER));
        JsonNode handOver =
                Messages.tree(right(Call.get(nurse, "/Task/" + task)).body());
        if (handOver.at("/status").asText().equals("requested")) {
            accept(handOver, task, nurse);
        }
        KnownPerson person = new KnownPerson(
                number,
                handOver.at("/for/reference").asText().replace("Patient/", ""),
                id(entries.get(PLAN)),
                entries.subList(FIRST_GOAL, FIRST_GOAL + 3).stream()
                        .map(Load::id)
                        .toList());
        if (askedAgain.test(person)) {
            converse(person, nurse);
        }
        if (person.isLongKnown()) {
            int more = KnownPerson.GOALS_OF_LONG_KNOWN - person.goals().size() - 1;
            right(Call.post(nurse, "", Messages.goals(person, made.prefix() + ".more-", more), 200));
        }
        return person;
    }

    private void accept(JsonNode handOver, String task, Who nurse) throws IOException {
        String version = "W/\"" + handOver.at("/meta/versionId").asText() + "\"";
        ObjectNode accepted = ((ObjectNode) handOver).put("status", "accepted");
        right(Call.put(nurse, "/Task/" + task, accepted.toString()).with("If-Match", version));
    }

    private void converse(KnownPerson person, Who nurse) throws IOException {
        String value = MadeUp.at(person.number()).prefix() + ".conversation";
        right(Call.post(
                        nurse,
                        "/QuestionnaireResponse",
                        Messages.followUp(person.patient(), person.goals(), value),
                        201)
                .onlyOnce("https://kommunen.example/plan", value));
    }

    private List<JsonNode> entries(Call call) throws IOException {
        List<JsonNode> entries = new ArrayList<>();
        Messages.tree(right(call).body()).get("entry").forEach(entries::add);
        return entries;
    }

    private Answer right(Call call) throws IOException {
        Answer answer = client.send(call);
        if (answer.status() != call.expected() && answer.status() != 200) {
            throw new IllegalStateException(
                    call.method() + " " + call.path() + " was answered " + answer.status() + ": " + answer.beginning());
        }
        return answer;
    }

    private static String id(JsonNode entry) {
        return Splitter.on('/')
                .splitToList(entry.at("/response/location").asText())
                .get(1);
    }
}
