package no.whatmatters.interaction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;

import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import no.whatmatters.ServerTest;
import no.whatmatters.StoredRows;
import no.whatmatters.TestPerson;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** A sender that leaves ifNoneExist out is safe all the same, as long as it names its records by identifiers of its own. */
class OwnConditionsTest extends ServerTest {

    private static final String REMARKS =
            "entry.findAll { e -> e.response.outcome?.issue?.any { it.details?.coding?.any { it.code == 'resent-differently' } } }";

    private final TestPerson kari = TestPerson.next();

    @Autowired
    private JdbcTemplate database;

    @Test
    void makesNothingTwiceWhereNoConditionWasSent() {
        List<String> first = locations(send(unconditional()).body("entry[9].response.status", equalTo("201 Created")));
        Map<String, Long> before = StoredRows.of(database);

        ValidatableResponse again = send(unconditional())
                .body("entry.response.status", everyItem(equalTo("200 OK")))
                .body(REMARKS, empty());

        assertThat(locations(again)).isEqualTo(first);
        assertThat(StoredRows.of(database)).isEqualTo(before);
    }

    @Test
    void makesNothingTwiceWhereItIsSentWithAConditionLater() {
        List<String> first = locations(send(unconditional()));
        assertThat(locations(send(dischargeOf(kari)))).isEqualTo(first);
    }

    @Test
    void makesNothingTwiceWhereItIsSentManyTimesAtOnce() throws Exception {
        ExecutorService senders = Executors.newFixedThreadPool(8);
        try {
            Callable<List<String>> send = () -> locations(send(unconditional()));
            List<Future<List<String>>> sent =
                    senders.invokeAll(Stream.generate(() -> send).limit(16).toList());
            for (Future<List<String>> each : sent) {
                assertThat(each.get()).isEqualTo(sent.get(0).get());
            }
        } finally {
            senders.shutdownNow();
        }
    }

    @Test
    void saysWhereSomethingElseWasSent() {
        send(unconditional()).body(REMARKS, empty());
        send(unconditional().replace("Utskrivningsplan etter hoftebrudd", "Plan etter hoftebrudd"))
                .body(REMARKS, hasSize(1));
    }

    @Test
    void refusesTwoRecordsOfOneNameInOneBundle() {
        fhirAs("hospital-system")
                .contentType(FHIR_JSON)
                .body(unconditional().replace(kari.prefix() + ".goal-2\"", kari.prefix() + ".goal-1\""))
                .post("")
                .then()
                .statusCode(400)
                .body("issue.details.coding.code.flatten()", contains("entry-condition-twice"))
                .body("issue.expression.flatten()", contains("Bundle.entry[10]"));
    }

    /** Whoever assigns the identifiers of a system says what they name; another may give one to many. */
    @Test
    void takesIdentifiersOfOthersForNoName() {
        String goals = "{\"resourceType\":\"Bundle\",\"type\":\"transaction\",\"entry\":[%s,%s]}";
        String goal = "{\"resource\":" + LeastRecords.resource("Goal", "", "Komme meg hjem", kari.prefix())
                + ",\"request\":{\"method\":\"POST\",\"url\":\"Goal\"}}";
        List<String> stored = post(goals.formatted(goal, goal))
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("entry.response.location");
        assertThat(stored).doesNotHaveDuplicates().hasSize(2);
    }

    /** As it is, but persons and organisations, which only a national number names. */
    private String unconditional() {
        return dischargeOf(kari)
                .replaceAll(",\\s*\"ifNoneExist\": \"identifier=https://sykehuset.example/plan\\|[^\"]*\"", "");
    }

    private ValidatableResponse send(String bundle) {
        return fhirAs("hospital-system")
                .contentType(FHIR_JSON)
                .body(bundle)
                .post("")
                .then()
                .statusCode(200);
    }

    private static List<String> locations(ValidatableResponse answer) {
        JsonPath body = answer.extract().jsonPath();
        return body.getList("entry.response.location");
    }
}
