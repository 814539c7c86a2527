package no.whatmatters.interaction.once;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import no.whatmatters.ServerTest;
import no.whatmatters.StoredRows;
import no.whatmatters.TestPerson;
import no.whatmatters.careplan.PersonInCare;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** What is sent again with its Idempotency-Key is answered again, and carried out once. */
class IdempotencyKeyTest extends ServerTest {

    private static final String GOAL = """
            {"resourceType":"Goal","lifecycleStatus":"active","description":{"text":"%s"},"subject":{"display":"Kari"}}
            """;
    private static final String BLOCK = """
            {"resourceType":"Consent","status":"active","scope":{"coding":[
              {"system":"http://terminology.hl7.org/CodeSystem/consentscope","code":"patient-privacy"}]},
             "category":[{"coding":[{"system":"https://w3id.org/whatmatters/fhir/CodeSystem/consent-kind","code":"blocking"}]}],
             "meta":{"profile":["https://w3id.org/whatmatters/fhir/StructureDefinition/patient-blocking"]},
             "patient":{"reference":"%1$s"},"dateTime":"2026-05-10T12:00:00+02:00",
             "performer":[{"reference":"%1$s"}],"policy":[{"uri":"https://lovdata.no/lov/2014-06-20-42/%%C2%%A717"}],
             "provision":{"type":"deny","actor":[{"role":{"coding":[
               {"system":"http://terminology.hl7.org/CodeSystem/v3-ParticipationType","code":"IRCP"}]},
               "reference":{"reference":"%2$s"}}]}}
            """;

    private final TestPerson kari = TestPerson.next();
    private final String key = UUID.randomUUID().toString();

    @Autowired
    private JdbcTemplate database;

    @Test
    void answersACreateAgainAndStoresItOnce() {
        Response first = send(fhir(), "/Goal", goal("Komme meg hjem"));
        assertThat(first.statusCode()).isEqualTo(201);
        Map<String, Long> stored = StoredRows.of(database);

        Response again = send(fhir(), "/Goal", goal("Komme meg hjem"));

        assertThat(again.statusCode()).isEqualTo(201);
        for (String header : List.of("Location", "ETag", "Last-Modified", "Content-Type")) {
            assertThat(again.header(header)).as(header).isEqualTo(first.header(header));
        }
        assertThat(again.asString()).isEqualTo(first.asString());
        assertThat(StoredRows.of(database)).isEqualTo(stored);
    }

    @Test
    void answersAsTheFirstTimeAlsoWhereTheRecordHasBeenChangedSince() {
        Response first = send(fhir(), "/Goal", goal("Komme meg hjem"));
        fhir().contentType("application/json-patch+json")
                .header("If-Match", "W/\"1\"")
                .body("[{\"op\":\"replace\",\"path\":\"/lifecycleStatus\",\"value\":\"on-hold\"}]")
                .patch("/Goal/" + first.path("id"))
                .then()
                .statusCode(200);

        Response again = send(fhir(), "/Goal", goal("Komme meg hjem"));

        assertThat(again.header("ETag")).isEqualTo("W/\"1\"");
        assertThat(again.asString()).isEqualTo(first.asString());
    }

    @Test
    void answersTheHospitalsDischargeAgain() {
        Response first = send(fhirAs("hospital-system"), "", dischargeOf(kari));
        assertThat(first.statusCode()).isEqualTo(200);
        Map<String, Long> stored = StoredRows.of(database);

        Response again = send(fhirAs("hospital-system"), "", dischargeOf(kari));

        assertThat(again.statusCode()).isEqualTo(200);
        assertThat(again.jsonPath().getList("entry.response"))
                .isEqualTo(first.jsonPath().getList("entry.response"));
        assertThat(again.jsonPath().getList("entry.response.status"))
                .as("not as a resend without a key")
                .contains("201 Created");
        assertThat(StoredRows.of(database)).isEqualTo(stored);
    }

    @Test
    void readsAgainWhatABatchReadBesideItsWrites() {
        String known = send(fhir(), "/Goal", goal("Sove godt")).path("id");
        String batch = """
                {"resourceType":"Bundle","type":"batch","entry":[
                 {"request":{"method":"GET","url":"Goal/%s"}},
                 {"resource":%s,"request":{"method":"POST","url":"Goal"}},
                 {"resource":{"resourceType":"Goal"},"request":{"method":"POST","url":"Goal"}}]}
                """.formatted(known, goal("Gå tur"));
        Response first = send(fhir(), "", batch);

        Response again = send(fhir(), "", batch);

        assertThat(again.jsonPath().getList("entry.response.status"))
                .isEqualTo(first.jsonPath().getList("entry.response.status"))
                .contains("200 OK", "201 Created", "400");
        assertThat(again.jsonPath().getString("entry[0].resource.id")).isEqualTo(known);
        assertThat(again.jsonPath().getString("entry[1].response.location"))
                .isEqualTo(first.jsonPath().getString("entry[1].response.location"));
    }

    @Test
    void refusesTheKeyForAnythingElse() {
        send(fhir(), "/Goal", goal("Komme meg hjem")).then().statusCode(201);

        refused(send(fhir(), "/Goal", goal("Sove godt")), 422, "idempotency-key-of-another-request")
                .body("issue[0].details.text", containsString("Idempotency-Key"));
        refused(send(fhir(), "/Goal", " " + goal("Komme meg hjem")), 422, "idempotency-key-of-another-request");
    }

    /** What stores nothing is done each time, and its key too stands for it alone. */
    @Test
    void refusesTheKeyForAnotherSearchOrOperation() {
        search("active").then().statusCode(200);
        search("active").then().statusCode(200);
        refused(search("completed"), 422, "idempotency-key-of-another-request");
        send(fhir(), "/Goal/$validate", goal("Komme meg hjem")).then().statusCode(200);
        send(fhir(), "/Goal/$validate", goal("Komme meg hjem")).then().statusCode(200);
        refused(send(fhir(), "/Goal/$validate", goal("Sove godt")), 422, "idempotency-key-of-another-request");
        search("active").then().statusCode(200);
    }

    private Response search(String status) {
        return fhir().header("Idempotency-Key", key)
                .formParam("lifecycle-status", status)
                .formParam("_count", "1")
                .post("/Goal/_search");
    }

    @Test
    void keepsKeysApartByClientAndAddress() {
        String first = send(fhirAs("hospital-system"), "", dischargeOf(kari)).asString();
        String conformance = send(fhir(), "/Goal", goal("Komme meg hjem"))
                .then()
                .statusCode(201)
                .extract()
                .path("id");

        String other = send(fhir(), "/Goal?_format=json", goal("Komme meg hjem"))
                .then()
                .statusCode(201)
                .extract()
                .path("id");

        assertThat(other).isNotEqualTo(conformance);
        assertThat(first).doesNotContain(conformance);
    }

    @Test
    void carriesOutOnceWhatManySendAtOnce() throws Exception {
        long before = goals("Gå tur " + key);
        ExecutorService senders = Executors.newFixedThreadPool(8);
        try {
            List<Future<Response>> sent = senders.invokeAll(IntStream.range(0, 24)
                    .<Callable<Response>>mapToObj(each -> () -> send(fhir(), "/Goal", goal("Gå tur " + key)))
                    .toList());
            for (Future<Response> each : sent) {
                Response answer = each.get();
                if (answer.statusCode() == 409) {
                    refused(answer, 409, "being-carried-out").header("Retry-After", "1");
                } else {
                    assertThat(answer.statusCode()).isEqualTo(201);
                }
            }
        } finally {
            senders.shutdownNow();
        }
        send(fhir(), "/Goal", goal("Gå tur " + key)).then().statusCode(201);
        assertThat(goals("Gå tur " + key)).isEqualTo(before + 1);
    }

    @Test
    void leavesTheKeyFreeWhereNothingWasStored() {
        send(fhir(), "/Goal", "{\"resourceType\":\"Goal\"}").then().statusCode(422);

        send(fhir(), "/Goal", goal("Komme meg hjem")).then().statusCode(201);
    }

    @Test
    void tellsNothingOnceAccessIsLost() {
        PersonInCare inCare = new PersonInCare(kari, this::fhirAs).isDischarged();
        inCare.isTakenOver();
        String goal = inCare.of("Goal", "goal-1");
        String change = """
                {"resourceType":"Bundle","type":"transaction","entry":[
                 {"resource":{"resourceType":"Parameters","parameter":[{"name":"operation","part":[
                   {"name":"type","valueCode":"replace"},{"name":"path","valueString":"Goal.lifecycleStatus"},
                   {"name":"value","valueCode":"on-hold"}]}]},
                  "request":{"method":"PATCH","url":"%s","ifMatch":"W/\\"1\\""}}]}
                """.formatted(goal);
        send(fhirAs("municipal-epj"), "", change).then().statusCode(200).body(containsString(goal));
        send(fhirAs("municipal-epj"), "", change).then().statusCode(200).body(containsString(goal));
        post("Consent", BLOCK.formatted(inCare.patient(), inCare.organisation("310000205")))
                .statusCode(201);

        refused(send(fhirAs("municipal-epj"), "", change), 403, "answer-not-shown")
                .header("ETag", nullValue())
                .body(not(containsString(goal)));
    }

    @Test
    void carriesNothingOutTwiceWhereTheServerStoppedBeforeItAnswered() {
        send(fhir(), "/Goal", goal("Stopp " + key)).then().statusCode(201);
        database.update("update keyed_request set answer = null, claimed_until = now() - interval '1 minute'"
                + " where until = (select max(until) from keyed_request)");

        refused(send(fhir(), "/Goal", goal("Stopp " + key)), 409, "answer-lost");
        assertThat(goals("Stopp " + key)).isEqualTo(1);

        database.update(
                "update keyed_request set written = false where until = (select max(until) from keyed_request)");
        send(fhir(), "/Goal", goal("Stopp " + key)).then().statusCode(201);
        assertThat(goals("Stopp " + key)).isEqualTo(2);
    }

    @Test
    void refusesWhatIsNoKey() {
        for (String none : List.of("x".repeat(201), "nøkkel", "to ord")) {
            refused(
                    fhir().contentType(FHIR_JSON)
                            .header(Keys.HEADER, none)
                            .body(goal("Komme meg hjem"))
                            .post("/Goal"),
                    400,
                    "idempotency-key-malformed");
        }
    }

    private Response send(RequestSpecification as, String address, String body) {
        return as.contentType(FHIR_JSON).header(Keys.HEADER, key).body(body).post(address);
    }

    private static ValidatableResponse refused(Response answer, int status, String code) {
        return answer.then().statusCode(status).body("issue[0].details.coding[0].code", equalTo(code));
    }

    private static String goal(String words) {
        return GOAL.formatted(words);
    }

    private long goals(String words) {
        Long found = database.queryForObject(
                "select count(*) from hfj_res_ver where res_type = 'Goal' and res_text_vc like ?",
                Long.class,
                "%" + words + "%");
        return found == null ? 0 : found;
    }
}
