package no.whatmatters;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import no.whatmatters.vocabulary.CompiledGuide;

/** Senders that send one discharge after the other, each about another person, until they are told to stop. */
final class Discharges implements AutoCloseable {

    /** How many records in a discharge carry a number of the sender's own for this person. */
    static final int RECORDS = 13;

    private static final ObjectMapper JSON = new ObjectMapper();

    private final List<StartedJar> servers;
    private final ExecutorService senders;
    private final Queue<Sent> sent = new ConcurrentLinkedQueue<>();
    private volatile boolean going = true;

    /**
     * A discharge that was sent.
     *
     * @param status of the answer, 0 where there was none
     * @param addresses that the answer gave the entries, empty unless it was acknowledged
     */
    record Sent(TestPerson person, int status, List<String> addresses) {

        boolean isAcknowledged() {
            return status == 200;
        }
    }

    private Discharges(int clients, List<StartedJar> servers) {
        this.servers = servers;
        this.senders = Executors.newFixedThreadPool(clients);
        for (int i = 0; i < clients; i++) {
            int first = i;
            senders.execute(() -> sendFrom(first));
        }
    }

    static Discharges begin(int clients, StartedJar... servers) {
        return new Discharges(clients, List.of(servers));
    }

    private void sendFrom(int first) {
        for (int i = first; going; i++) {
            TestPerson person = TestPerson.next();
            sent.add(send(servers.get(i % servers.size()), person));
        }
    }

    /** Kari's discharge, told of this person. */
    static Sent send(StartedJar server, TestPerson person) {
        String bundle = person.renamed(CompiledGuide.example("Bundle-kari-1-discharge"));
        try {
            HttpResponse<String> answer = server.post("/fhir", bundle, Installation.sender());
            return new Sent(
                    person, answer.statusCode(), answer.statusCode() == 200 ? addresses(answer.body()) : List.of());
        } catch (IOException lost) {
            return new Sent(person, 0, List.of());
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
            return new Sent(person, 0, List.of());
        }
    }

    /** Of the entries that have one, without versions. */
    static List<String> addresses(String answer) throws IOException {
        List<String> addresses = new ArrayList<>();
        for (JsonNode entry : JSON.readTree(answer).path("entry")) {
            String location = entry.path("response").path("location").asText();
            addresses.add(location.replaceFirst("/_history/.*", ""));
        }
        return addresses;
    }

    /** Waits until so many have been acknowledged. */
    void awaitAcknowledged(int count) throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.MINUTES.toNanos(8);
        while (acknowledged() < count) {
            assertThat(System.nanoTime())
                    .as("acknowledged so far: %s", acknowledged())
                    .isLessThan(end);
            Thread.sleep(10);
        }
    }

    int acknowledged() {
        return (int) sent.stream().filter(Sent::isAcknowledged).count();
    }

    /** All that were sent, when the last has its answer or knows that there is none. */
    List<Sent> stop() throws InterruptedException {
        going = false;
        senders.shutdown();
        assertThat(senders.awaitTermination(8, TimeUnit.MINUTES)).isTrue();
        return List.copyOf(sent);
    }

    @Override
    public void close() {
        going = false;
        senders.shutdownNow();
    }
}
