package no.whatmatters.leaks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import no.whatmatters.ServerTest;
import no.whatmatters.TestPerson;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * An identity number stands in the bodies of answers that somebody may read, and nowhere else. What the whole suite has made
 * the server say is searched at its end ({@link SearchedRun}).
 */
class NoNumberIsSaidAloudTest extends ServerTest {

    private static final String KARI = "12894345029";

    @Autowired
    private MeterRegistry metrics;

    /** So that there is something to find also when this test runs alone: the ways in which numbers come in. */
    private void makeItSpeak(TestPerson kari) {
        String number = kari.identityNumber();
        post(dischargeOf(kari)).statusCode(200);
        fhir().queryParam("identifier", number).get("/Patient").then().statusCode(400);
        fhir().formParam("identifier", "urn:oid:2.16.578.1.12.4.1.4.1|" + number)
                .formParam("_count", 1)
                .post("/Patient/_search")
                .then()
                .statusCode(200);
        fhir().formParam(number, number).post("/Patient/_search").then().statusCode(400);
        fhir().header("X-Request-ID", number).get("/Patient/" + number).then().statusCode(400);
        post(
                        "Patient",
                        "{\"resourceType\":\"Patient\",\"identifier\":[{\"system\":\"urn:oid:2.16.578.1.12.4.1.4.1\",\"value\":\""
                                + number + "\"}]}")
                .statusCode(409);
        post("Goal", "{\"resourceType\":\"" + number + "\"}").statusCode(400);
        post("Goal", "{\"" + number + "\":1}").statusCode(400);
        fhirWithoutToken()
                .header("Authorization", "Bearer " + number)
                .get("/Patient")
                .then()
                .statusCode(401);
    }

    @Test
    void noLogLineRefusalHeaderOrLinkHoldsANumber() {
        makeItSpeak(TestPerson.next());

        assertThat(SaidAloud.DURING_THE_RUN.size()).as("texts searched").isGreaterThan(50);
        assertThat(SaidAloud.DURING_THE_RUN.leaks(KnownNumbers.all())).isEmpty();
    }

    @Test
    void noMetricHoldsANumber() {
        makeItSpeak(TestPerson.next());

        metrics.getMeters()
                .forEach(each -> assertThat(SaidAloud.METRICS.has(each.getId().toString()))
                        .as(each.getId().toString())
                        .isTrue());
        assertThat(SaidAloud.METRICS.size()).isGreaterThan(10);
        assertThat(SaidAloud.METRICS.leaks(KnownNumbers.all())).isEmpty();
    }

    @Test
    void neitherTheAccessLogNorAPageLinkHoldsANumber() throws Exception {
        makeItSpeak(TestPerson.next());
        SaidAloud rows = SearchedRun.rows();

        assertThat(rows.size()).isGreaterThan(5);
        assertThat(rows.leaks(KnownNumbers.all())).isEmpty();
    }

    /** It quotes the rows of duplicate keys, where nobody tells it not to. */
    @Test
    void postgresqlsOwnLogHoldsNone() throws Exception {
        makeItSpeak(TestPerson.next());
        SaidAloud log = SearchedRun.databaseLog();

        assertThat(log.size()).isPositive();
        assertThat(log.leaks(KnownNumbers.all())).isEmpty();
    }

    @Test
    void theLogMasksWhatSomebodyLogsAllTheSame() {
        LoggerFactory.getLogger(getClass())
                .warn("said aloud {}", KARI, new IllegalStateException("on purpose: " + KARI));

        assertThat(SaidAloud.DURING_THE_RUN.has("said aloud ***********")).isTrue();
        assertThat(SaidAloud.DURING_THE_RUN.has("on purpose: ***********")).isTrue();
        assertThat(SaidAloud.DURING_THE_RUN.leaks(Set.of(KARI))).isEmpty();
    }

    /** A search that finds nothing must be able to find something. */
    @Test
    void theSearchItselfFindsWhatIsThere() {
        SaidAloud said = new SaidAloud();
        PrintStream console = CollectsOutput.collecting(
                new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8), said);
        console.println("before\nid" + KARI + "x\nafter 19886410185.");
        CollectsAnswers.keep(said, 404, "{\"text\":\"nobody has " + KARI + "\"}");
        CollectsAnswers.keep(
                said, 200, "{\"value\":\"" + KARI + "\",\"url\":\"http://x/Patient?identifier=" + KARI + "\"}");

        MeterRegistry measured = new SimpleMeterRegistry();
        CollectsAnswers.keep(said, measured);
        measured.counter("searches", "of", KARI).increment();

        assertThat(said.leaks(Set.of(KARI))).hasSize(5);
        assertThatThrownBy(
                        () -> SearchedOutput.holdsNoNumber("a server", "first\nKey (sp)=(" + KARI + ") exists.\nlast"))
                .isInstanceOf(AssertionError.class);
    }
}
