package no.whatmatters.access.gate;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.sql.Timestamp;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import no.whatmatters.CountedStatements;
import no.whatmatters.ServerTest;
import no.whatmatters.TestPerson;
import no.whatmatters.access.AnyToken;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * A search by a chain leads nowhere by an identifier that is hidden from the home help, and neither its answer nor what it costs
 * tells of it; the log does. Decision 0081.
 */
class ChainsToHiddenTest extends ServerTest {

    private static final String JSON_PATCH = "application/json-patch+json";
    private static final String LABEL = """
            "extension":[{"url":"http://hl7.org/fhir/uv/security-label-ds4p/StructureDefinition/extension-inline-sec-label",
              "valueCoding":{"system":"https://w3id.org/whatmatters/fhir/CodeSystem/access-label","code":"clinical-only"}}]""";
    private static final String CLINIC = "https://rusklinikken.example/patient";
    private static final String OWN = "https://kommunen.example/plan";
    private static final String NUMBER = "urn:oid:2.16.578.1.12.4.1.4.1|";

    private KarisPlan plan;

    @Autowired
    private JdbcTemplate database;

    @BeforeEach
    void sheIsHome() {
        plan = KarisPlan.discharged(TestPerson.next(), this::fhirAs).accepted(this::fhirAs);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/Goal?patient.identifier=%s",
                "/Goal?subject:Patient.identifier=%s",
                "/CarePlan?subject.identifier=%s",
                "/Goal?patient=%p&patient.identifier=%s",
                "/Observation?performer.identifier=%s&patient=%p"
            })
    void noChainLeadsToIt(String search) {
        labelled("/Patient/" + plan.patient(), CLINIC, prefix());
        String asked = search.replace("%p", plan.patient());
        for (String number : List.of(CLINIC + "|" + prefix(), prefix())) {
            String nobodys = number + ".nobodys";
            Response answer = homeHelp().get(asked.replace("%s", number));
            assertThat(entries(answer)).isZero();
            assertThat(told(answer.asString()))
                    .isEqualTo(told(homeHelp().get(asked.replace("%s", nobodys)).asString()))
                    .contains("searchset");
            assertThat(told(inABatch(asked.replace("%s", number))))
                    .isEqualTo(told(inABatch(asked.replace("%s", nobodys))))
                    .contains("searchset")
                    .doesNotContain("fullUrl");
        }
        if (!search.contains("performer")) {
            assertThat(entries(fhirAs("municipal-nurse").get(asked.replace("%s", CLINIC + "|" + prefix()))))
                    .isPositive();
        }
    }

    /** A number of hers that is not labelled leads to her goals as before. */
    @Test
    void whatSheIsShownLeadsOn() {
        labelled("/Patient/" + plan.patient(), CLINIC, prefix());
        for (String name : List.of("patient.identifier", "subject:Patient.identifier")) {
            assertThat(entries(homeHelp()
                            .formParam(
                                    name,
                                    "urn:oid:2.16.578.1.12.4.1.4.1|"
                                            + plan.kari().identityNumber())
                            .post("/Goal/_search")))
                    .as(name)
                    .isEqualTo(3);
        }
    }

    @Test
    void aGoalIsNoWayToItsIdentifiers() {
        assertThat(code(homeHelp().get("/CarePlan?patient=" + plan.patient() + "&goal.identifier=" + OWN + "|1")))
                .isEqualTo("parameter-not-for-role");
    }

    /** Refused as it was, and nothing is read for it. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/Goal?patient.identifier=",
                "/Goal?patient.identifier=&patient.identifier=&subject.identifier=",
                "/Task?patient=%p&owner.identifier=,,,,,",
                "/Observation?patient=%p&performer.identifier=%n,"
            })
    void nothingIsLookedUpForAnEmptyPart(String search) {
        String asked = search.replace("%p", plan.patient()).replace("%n", CLINIC + "|1");
        homeHelp().get(asked);
        assertThat(CountedStatements.during(
                        () -> assertThat(code(homeHelp().get(asked))).isEqualTo("search-value-missing")))
                .noneMatch(each -> each.toUpperCase(Locale.ROOT).contains("HFJ_SPIDX"))
                .noneMatch(each -> each.contains("search_snapshot"));
    }

    /** However many alternatives there are, and however often they are asked for. */
    @Test
    void alternativesAreLookedUpTogether() {
        labelled("/Patient/" + plan.patient(), CLINIC, prefix());
        int one = lookUps(1, 1);
        assertThat(lookUps(12, 1)).isEqualTo(one);
        assertThat(lookUps(4, 5)).isEqualTo(one);
    }

    private int lookUps(int alternatives, int times) {
        String value = CLINIC + "|" + prefix() + ("," + CLINIC + "|x").repeat(alternatives - 1);
        String asked = "/Observation?patient=" + plan.patient() + ("&performer.identifier=" + value).repeat(times);
        return (int) CountedStatements.fewest(
                        () -> assertThat(entries(homeHelp().get(asked))).isZero())
                .stream()
                .filter(each -> each.contains("HASH_SYS_AND_VALUE"))
                .count();
    }

    /** An identifier of more records than anybody looks at leads nowhere: the one that hides it may be among the rest. */
    @Test
    void whatIsSharedByTooManyLeadsNowhere() {
        String shared = prefix() + ".shared";
        String asked = "/Goal?patient.identifier=" + CLINIC + "|" + shared;
        String entry = """
                {"resource":{"resourceType":"Patient","identifier":[{"system":"%s","value":"%s"}]},
                 "request":{"method":"POST","url":"Patient"}}""".formatted(CLINIC, shared);
        post("{\"resourceType\":\"Bundle\",\"type\":\"transaction\",\"entry\":["
                        + String.join(",", Collections.nCopies(201, entry)) + "]}")
                .statusCode(200);
        KarisPlan last = KarisPlan.discharged(TestPerson.next(), this::fhirAs).accepted(this::fhirAs);
        labelled("/Patient/" + last.patient(), CLINIC, shared);
        assertThat(entries(fhirAs("municipal-nurse").get(asked))).isPositive();
        assertThat(entries(homeHelp().get(asked))).isZero();
    }

    /** Whoever asks about her by her number stands in her log, though it leads nowhere. */
    @Test
    void theLogSaysWhoWasAskedAbout() {
        patch(
                "/Patient/" + plan.patient(),
                "conformance",
                "[{\"op\":\"add\",\"path\":\"/identifier/0/extension\",\"value\":" + LABEL.substring(LABEL.indexOf('['))
                        + "}]");
        String number = NUMBER + plan.kari().identityNumber();
        assertThat(loggedOf(() -> assertThat(entries(homeHelp()
                                .formParam("patient.identifier", number)
                                .post("/Goal/_search")))
                        .isZero()))
                .containsExactly(plan.patient());
    }

    /** Of several targets in one value, each. */
    @Test
    void theLogSaysEachWhoWasAskedAbout() {
        KarisPlan other = KarisPlan.discharged(TestPerson.next(), this::fhirAs).accepted(this::fhirAs);
        assertThat(loggedOf(() -> homeHelp().get("/Goal?patient=" + plan.patient() + ",Patient/" + other.patient())))
                .containsExactlyInAnyOrder(plan.patient(), other.patient());
    }

    private List<String> loggedOf(Runnable request) {
        Timestamp last = database.queryForObject("select max(stored) from access_log", Timestamp.class);
        request.run();
        return database.queryForList(
                "select distinct person from access_log where stored > ? and person is not null", String.class, last);
    }

    /** Adds an identifier that is labelled. */
    private void labelled(String record, String system, String value) {
        patch(
                record,
                "conformance",
                "[{\"op\":\"add\",\"path\":\"/identifier/-\",\"value\":{\"system\":\"" + system + "\",\"value\":\""
                        + value + "\"," + LABEL + "}}]");
    }

    private void patch(String record, String persona, String patch) {
        fhirAs(persona)
                .contentType(JSON_PATCH)
                .header("If-Match", fhir().get(record).header("ETag"))
                .body(patch)
                .patch(record)
                .then()
                .statusCode(200);
    }

    private static int entries(Response answer) {
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
        List<Object> entries = answer.jsonPath().getList("entry");
        return entries == null ? 0 : entries.size();
    }

    private String inABatch(String search) {
        return homeHelp()
                .contentType(FHIR_JSON)
                .body("""
                        {"resourceType":"Bundle","type":"batch","entry":[{"request":{"method":"GET","url":"%s"}}]}
                        """.formatted(search.substring(1)))
                .post("")
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }

    private static String code(Response answer) {
        return answer.jsonPath().getString("issue[0].details.coding[0].code");
    }

    private String prefix() {
        return plan.kari().prefix();
    }

    /** The answer but for what differs each time, and for the number that was asked for. */
    private static String told(String answer) {
        return answer.replace(".nobodys", "")
                .replaceAll("\"id\": *\"[^\"]+\"", "")
                .replaceAll("\"(lastUpdated|lastModified|etag)\": *\"[^\"]+\"", "");
    }

    private RequestSpecification homeHelp() {
        return fhirWith(AnyToken.of("municipal-app").scope("user/*.cruds").signed());
    }
}
