package no.whatmatters;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import no.whatmatters.Discharges.Sent;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who may see what is remembered on each node, but not for longer than is promised of another node's changes. */
class RightsOnTwoNodesIT {

    private static final Duration BLOCK_HOLDS_WITHIN = Duration.ofSeconds(5);
    private static final Duration MEMBERSHIP_IS_SEEN_WITHIN = Duration.ofSeconds(30);
    private static final ObjectMapper JSON = new ObjectMapper();

    private static Installation installation;
    private static StartedJar here;
    private static StartedJar there;

    private final TestPerson kari = TestPerson.next();
    private Sent discharge;

    @BeforeAll
    static void start(@TempDir Path folder) throws Exception {
        installation = Installation.in(folder);
        here = installation.start();
        there = installation.start();
        here.awaitReady();
        there.awaitReady();
    }

    @AfterAll
    static void stop() throws Exception {
        here.close();
        there.close();
        installation.close();
    }

    /** The municipality is asked to take over, so it may read; and both nodes know that it may. */
    @BeforeEach
    void theMunicipalityReadsOnBoth() throws Exception {
        discharge = Discharges.send(here, kari);
        for (StartedJar node : List.of(here, there)) {
            assertThat(municipalityReads(node)).isEqualTo(200);
        }
    }

    @Test
    void aBlockHoldsOnTheOtherNode() throws Exception {
        String organisation = id(here.send(
                "GET",
                "/fhir/Organization?identifier=urn:oid:2.16.578.1.12.4.1.4.101%7C" + Installation.MUNICIPALITY,
                "",
                Installation.epj()));

        String block = blockOf(organisation);
        assertThat(municipalityReads(there)).isEqualTo(200);

        HttpResponse<String> blocked = here.send("POST", "/fhir/Consent", block, Installation.person(kari));
        long since = System.nanoTime();

        assertThat(blocked.statusCode()).as(blocked.body()).isEqualTo(201);
        assertThat(municipalityReads(here)).isEqualTo(404);
        assertThatItIsShutOut(there, since, BLOCK_HOLDS_WITHIN);
    }

    @Test
    void whatLetsAnOrganisationReadEndsOnTheOtherNodeToo() throws Exception {
        String handOver = "/fhir/" + address("Task");
        HttpResponse<String> read = here.send("GET", handOver, "", Installation.epj());

        HttpResponse<String> calledOff = here.send(
                "PATCH",
                handOver,
                """
                [{"op":"replace","path":"/status","value":"cancelled"},
                 {"op":"add","path":"/statusReason","value":{"text":"Hun blir på sykehuset"}}]""",
                Installation.epj(),
                "If-Match",
                read.headers().firstValue("ETag").orElseThrow());
        long since = System.nanoTime();

        assertThat(calledOff.statusCode()).as(calledOff.body()).isEqualTo(200);
        assertThat(municipalityReads(here)).isEqualTo(404);
        assertThatItIsShutOut(there, since, MEMBERSHIP_IS_SEEN_WITHIN);
    }

    private int municipalityReads(StartedJar node) throws Exception {
        return node.send("GET", "/fhir/" + address("Goal"), "", Installation.municipality())
                .statusCode();
    }

    /** From the answer to the change on: whatever is asked later than is promised, however long the answer takes. */
    private void assertThatItIsShutOut(StartedJar node, long since, Duration within) throws Exception {
        while (municipalityReads(node) != 404 && System.nanoTime() - since < within.toNanos()) {
            Thread.sleep(200);
        }
        assertThat(municipalityReads(node)).isEqualTo(404);
    }

    private String address(String type) {
        return discharge.addresses().stream()
                .filter(each -> each.startsWith(type + "/"))
                .findFirst()
                .orElseThrow();
    }

    private String blockOf(String organisation) throws Exception {
        JsonNode goal = JSON.readTree(here.send("GET", "/fhir/" + address("Goal"), "", Installation.epj())
                .body());
        return """
                {"resourceType":"Consent","status":"active","patient":{"reference":"%s"},
                 "scope":{"coding":[{"system":"http://terminology.hl7.org/CodeSystem/consentscope","code":"patient-privacy"}]},
                 "category":[{"coding":[{"system":"http://loinc.org","code":"59284-0"}]}],
                 "policyRule":{"coding":[{"system":"http://terminology.hl7.org/CodeSystem/v3-ActCode","code":"OPTOUT"}]},
                 "provision":{"type":"deny","actor":[{
                   "role":{"coding":[{"system":"http://terminology.hl7.org/CodeSystem/v3-ParticipationType","code":"IRCP"}]},
                   "reference":{"reference":"Organization/%s"}}]}}
                """.formatted(goal.at("/subject/reference").asText(), organisation);
    }

    private static String id(HttpResponse<String> found) throws Exception {
        assertThat(found.statusCode()).as(found.body()).isEqualTo(200);
        return JSON.readTree(found.body()).at("/entry/0/resource/id").asText();
    }
}
