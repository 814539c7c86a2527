package no.whatmatters.interaction;

import static no.whatmatters.interaction.LeastRecords.SYSTEM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.whatmatters.ServerTest;
import org.junit.jupiter.api.Test;

/**
 * Many who count one goal up at once, each from the version it has read: none is lost, none counts twice. With {@code
 * -Dwhatmatters.increments=20x200}: 20 clients of 200 increments each.
 */
class IncrementsTest extends ServerTest {

    private static final String[] SIZE =
            System.getProperty("whatmatters.increments", "4x5").split("x");
    private static final int CLIENTS = Integer.parseInt(SIZE[0]);
    private static final int EACH = Integer.parseInt(SIZE[1]);

    @Test
    void losesNoneAndDoublesNone() throws Exception {
        String id = post("Goal", goal("", 0)).statusCode(201).extract().path("id");
        int late = 0;
        List<Integer> made = new ArrayList<>();
        ExecutorService clients = Executors.newFixedThreadPool(CLIENTS);
        try {
            CyclicBarrier allHaveRead = new CyclicBarrier(CLIENTS);
            Callable<Counted> count = () -> count(id, allHaveRead);
            for (Future<Counted> each : clients.invokeAll(
                    Stream.generate(() -> count).limit(CLIENTS).toList())) {
                made.addAll(each.get().made());
                late += each.get().late();
            }
        } finally {
            clients.shutdownNow();
        }
        System.out.println(CLIENTS * EACH + " increments; " + late + " came too late, read again and were made then");
        assertThat(made)
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.rangeClosed(1, CLIENTS * EACH).boxed().toList());
        fhir().get("/Goal/" + id)
                .then()
                .body("target[0].detailInteger", equalTo(CLIENTS * EACH))
                .body("meta.versionId", equalTo(String.valueOf(CLIENTS * EACH + 1)));
        assertThat(late).isGreaterThanOrEqualTo(CLIENTS - 1);
    }

    private record Counted(List<Integer> made, int late) {}

    private Counted count(String id, CyclicBarrier allHaveRead) throws Exception {
        List<Integer> made = new ArrayList<>();
        int late = 0;
        boolean first = true;
        while (made.size() < EACH) {
            Response read = fhir().get("/Goal/" + id);
            JsonPath goal = read.jsonPath();
            int next = goal.getInt("target[0].detailInteger") + 1;
            if (first) {
                allHaveRead.await(2, TimeUnit.MINUTES);
                first = false;
            }
            int status = fhir().header("If-Match", read.header("ETag"))
                    .contentType(FHIR_JSON)
                    .body(goal(id, next))
                    .put("/Goal/" + id)
                    .statusCode();
            if (status == 200) {
                made.add(next);
            } else {
                assertThat(status).isEqualTo(412);
                late++;
            }
        }
        return new Counted(made, late);
    }

    private static String goal(String id, int count) {
        return """
                {"resourceType":"Goal",%s"lifecycleStatus":"active","identifier":[{"system":"%s","value":"count"}],
                 "description":{"text":"Komme meg hjem"},"subject":{"display":"Kari"},
                 "target":[{"measure":{"text":"ganger"},"detailInteger":%d}]}
                """.formatted(id.isEmpty() ? "" : "\"id\":\"" + id + "\",", SYSTEM, count);
    }
}
