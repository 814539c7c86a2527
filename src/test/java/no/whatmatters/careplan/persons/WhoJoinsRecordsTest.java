package no.whatmatters.careplan.persons;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.TreeMap;
import no.whatmatters.ServerTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who may say that two records are one person's, in which way, and how it is taken back. */
class WhoJoinsRecordsTest extends ServerTest {

    private static final String CODE = "issue[0].details.coding[0].code";

    private TwoRecords solveig;

    @BeforeEach
    void isTakenInTwice() {
        solveig = TwoRecords.discharged(this::fhirAs);
    }

    /** By a link others are let in, as by a number: the registers know, and whoever takes part in both may only believe so. */
    @Test
    void onlyWhoeverBringsWhatTheRegistersSayJoinsThem() {
        solveig.join("hospital-system").statusCode(403);
        solveig.join("nurse-elsewhere").statusCode(404);
        for (String persona : List.of("municipal-nurse", "municipal-epj")) {
            solveig.join(persona).statusCode(403).body(CODE, equalTo("identity-belonged-to-registers"));
        }
        solveig.stays().get("municipal-epj", solveig.second(), 200).body("link", equalTo(null));
        solveig.join("municipal-registry").statusCode(200);
        solveig.separate("municipal-epj").statusCode(403).body(CODE, equalTo("identity-belonged-to-registers"));
    }

    @Test
    void aLinkThatLeadsNowhereIsRefusedWithWhatToDo() {
        refused(solveig.link("conformance", solveig.second(), solveig.second()), "person-link-leads-nowhere");
        refused(post("Patient", """
                        {"resourceType":"Patient","link":[{"type":"replaced-by","other":{"reference":"%s"}}]}
                        """.formatted(solveig.first())), "person-link-of-new-record");
        refused(
                solveig.patch("municipal-registry", solveig.first(), """
                        [{"op":"add","path":"/link","value":[{"type":"replaces","other":{"reference":"%s"}}]}]
                        """.formatted(solveig.second())),
                "person-link-is-the-services");
        solveig.join("municipal-registry").statusCode(200);
        refused(solveig.link("municipal-registry", solveig.first(), solveig.second()), "person-link-leads-nowhere");
        refused(
                solveig.patch(
                        "municipal-registry",
                        solveig.second(),
                        "[{\"op\":\"add\",\"path\":\"/gender\",\"value\":\"other\"}]"),
                "person-record-was-replaced");
    }

    @Test
    void aJoiningThatWasAMistakeIsTakenBackWithAllThatItMoved() {
        TreeMap<String, Integer> first = solveig.counted(solveig.first());
        TreeMap<String, Integer> second = solveig.counted(solveig.second());
        List<String> plan = solveig.sharedPlans(solveig.second(), "active");
        solveig.join("municipal-registry").statusCode(200);
        solveig.separate("municipal-registry").statusCode(200);
        assertThat(solveig.counted(solveig.first())).isEqualTo(first);
        assertThat(solveig.counted(solveig.second())).isEqualTo(second);
        assertThat(solveig.sharedPlans(solveig.second(), "active")).isEqualTo(plan);
        solveig.pictureBy(
                        "municipal-nurse",
                        TwoRecords.D_NUMBER,
                        solveig.gives().person().identityNumber())
                .statusCode(200)
                .body("entry[0].resource.subject.reference", equalTo(solveig.second()));
        solveig.stays()
                .get("municipal-nurse", solveig.first(), 200)
                .body("identifier.system", contains(TwoRecords.FINAL))
                .body("link", equalTo(null));
        solveig.stays()
                .get("municipal-nurse", solveig.gives().of("CarePlan", "plan"), 200)
                .body("partOf.reference", equalTo(plan));
    }

    /** A sender that changes nothing is told nothing, beforehand neither; the numbers that it knew are with the other record. */
    @Test
    void aRecordThatGaveWayIsSentAgainAsItIs() {
        String before = record(solveig.second());
        solveig.join("municipal-registry").statusCode(200);
        String now = record(solveig.second());
        String numbered = now.replace(
                "\"resourceType\"",
                "\"identifier\":" + before.replaceFirst("(?s).*\"identifier\"\\s*:\\s*(\\[.*?])\\s*,.*", "$1")
                        + ",\"resourceType\"");
        for (String sent : List.of(now, numbered)) {
            for (String persona : List.of("municipal-registry", "municipal-epj", "conformance")) {
                solveig.stays()
                        .post(persona, "/" + solveig.second() + "/$validate", sent)
                        .statusCode(200)
                        .body(
                                "issue.findAll { it.severity in ['error', 'fatal'] }.details.coding.flatten().code",
                                empty());
            }
            fhirAs("municipal-registry")
                    .contentType(FHIR_JSON)
                    .body(sent)
                    .put("/" + solveig.second())
                    .then()
                    .statusCode(200);
        }
    }

    private String record(String patient) {
        return solveig.stays().get("municipal-registry", patient, 200).extract().asString();
    }

    /** The one in force is found at once, however many have given way in turn. */
    @Test
    void ofThreeRecordsTheLastHoldsAll() {
        String third = "Patient/"
                + post("Patient", "{\"resourceType\":\"Patient\",\"name\":[{\"family\":\"Moen\"}]}")
                        .statusCode(201)
                        .extract()
                        .path("id");
        solveig.join("conformance").statusCode(200);
        TreeMap<String, Integer> all = solveig.counted(solveig.first());
        solveig.link("conformance", solveig.first(), third).statusCode(200);
        assertThat(solveig.sharedPlans(third, "active")).hasSize(1);
        for (String each : List.of(solveig.first(), solveig.second())) {
            assertThat(solveig.counted(each)).isEqualTo(solveig.counted(third));
            solveig.stays()
                    .get("conformance", each + "/$what-matters", 200)
                    .body("entry[0].resource.subject.reference", equalTo(third));
        }
        assertThat(solveig.counted(third)).containsEntry("Goal", all.get("Goal"));
        solveig.pictureBy(
                        "municipal-nurse",
                        TwoRecords.D_NUMBER,
                        solveig.gives().person().identityNumber())
                .statusCode(200)
                .body("entry[0].resource.subject.reference", equalTo(third));
    }

    private static void refused(ValidatableResponse answer, String code) {
        answer.statusCode(422).body(CODE, equalTo(code));
    }
}
