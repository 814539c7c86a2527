package no.whatmatters.leaks;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.MeterRegistry;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.whatmatters.ServerTest;
import no.whatmatters.TestPerson;
import no.whatmatters.vocabulary.CompiledGuide;
import no.whatmatters.vocabulary.IdentityNumber;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Runs last, over all that the suite has made the server say: an identity number stands in the bodies of answers that
 * somebody may read, and nowhere else.
 */
@Order(Integer.MAX_VALUE)
class NoNumberIsSaidAloudTest extends ServerTest {

    private static final String KARI = "12894345029";
    private static final Pattern NUMBER = Pattern.compile("\\d{11}");

    @Autowired
    private MeterRegistry metrics;

    @Autowired
    private JdbcTemplate database;

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
        assertThat(SaidAloud.DURING_THE_RUN.leaks(known())).isEmpty();
    }

    @Test
    void noMetricHoldsANumber() {
        makeItSpeak(TestPerson.next());
        SaidAloud names = new SaidAloud();
        metrics.getMeters().forEach(each -> names.add(each.getId().toString()));

        assertThat(names.size()).isGreaterThan(10);
        assertThat(names.leaks(known())).isEmpty();
    }

    /** The log outlives the people in it, and page links stand in addresses. */
    @Test
    void neitherTheAccessLogNorAPageLinkHoldsANumber() {
        makeItSpeak(TestPerson.next());
        SaidAloud rows = new SaidAloud();
        for (String table : List.of("access_log", "access_reason", "access_log_page", "search_snapshot")) {
            database.query("select t::text from " + table + " t", row -> {
                rows.add(row.getString(1));
            });
        }

        assertThat(rows.size()).isGreaterThan(5);
        assertThat(rows.leaks(known())).isEmpty();
    }

    @Test
    void theLogMasksWhatSomebodyLogsAllTheSame() {
        LoggerFactory.getLogger(getClass())
                .warn("said aloud {}", KARI, new IllegalStateException("on purpose: " + KARI));

        assertThat(SaidAloud.DURING_THE_RUN.leaks(Set.of("said aloud ***********", "on purpose: ***********")))
                .hasSizeGreaterThanOrEqualTo(2);
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

        assertThat(said.leaks(Set.of(KARI))).hasSize(4);
    }

    private static Collection<String> known() {
        Set<String> known = new TreeSet<>(TestPerson.numbersUsed());
        CompiledGuide.files().stream()
                .filter(each -> each.startsWith("example/"))
                .forEach(each -> {
                    Matcher number = NUMBER.matcher(CompiledGuide.read(each));
                    while (number.find()) {
                        if (IdentityNumber.valid(number.group())) {
                            known.add(number.group());
                        }
                    }
                });
        assertThat(known).contains(KARI);
        return known;
    }
}
