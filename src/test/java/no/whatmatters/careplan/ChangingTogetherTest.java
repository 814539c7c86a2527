package no.whatmatters.careplan;

import static no.whatmatters.careplan.PersonInCare.status;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesRegex;

import io.restassured.response.ValidatableResponse;
import no.whatmatters.ServerTest;
import no.whatmatters.TestPerson;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Several change one plan, each with the rights of their own token: whose part is whose, and who was first. */
class ChangingTogetherTest extends ServerTest {

    private static final String CODE = "issue[0].details.coding[0].code";
    private static final String WORDS = "[{\"op\":\"replace\",\"path\":\"/%s\",\"value\":\"%s\"}]";

    private final PersonInCare kari = new PersonInCare(TestPerson.next(), this::fhirAs);

    @BeforeEach
    void isTakenOver() {
        kari.isDischarged().isTakenOver();
    }

    /** So that an app can show "changed by Amina, home care, 09:14". */
    @Test
    void whoComesLateIsToldWhoWasFirst() {
        String goal = kari.of("Goal", "goal-2");
        kari.patch("municipal-nurse", goal, 1, lifecycle("on-hold")).statusCode(200);
        String said = "issue[0].extension[0].extension.find { it.url == '%s' }.";
        for (String persona : new String[] {"gp", "municipal-epj"}) {
            kari.patch(persona, goal, 1, lifecycle("completed"))
                    .statusCode(412)
                    .header("ETag", equalTo("W/\"2\""))
                    .body(CODE, equalTo("stale-version"))
                    .body(
                            "issue[0].details.text",
                            matchesRegex(".*2, Amina Haugen, Fjordbyen kommune, \\d\\d:\\d\\d\\b.*"))
                    .body(said.formatted("version") + "valueString", equalTo("2"))
                    .body(said.formatted("person") + "valueString", equalTo("Amina Haugen"))
                    .body(said.formatted("organisation") + "valueReference.identifier.value", equalTo("310000205"));
        }
        kari.patch("gp", goal, 2, lifecycle("completed")).statusCode(200);
        kari.patch("municipal-nurse", goal, 2, lifecycle("active"))
                .statusCode(412)
                .body("issue[0].details.text", containsString("3, Jonas Lid"));
    }

    /** A system that nobody is logged in to is told of by its organisation. */
    @Test
    void aSystemIsToldOfByItsOrganisation() {
        kari.patch("municipal-epj", kari.of("Goal", "goal-2"), 1, lifecycle("on-hold"))
                .statusCode(200);
        kari.patch("municipal-nurse", kari.of("Goal", "goal-2"), 1, lifecycle("completed"))
                .statusCode(412)
                .body("issue[0].details.text", matchesRegex(".*2, Fjordbyen kommune, \\d\\d:\\d\\d\\b.*"));
    }

    @Test
    void anOrganisationChangesItsOwnPartAndNobodyElsesButSharedGoalsAreEveryones() {
        for (String theirs : new String[] {kari.of("CarePlan", "plan"), kari.of("ServiceRequest", "action-1")}) {
            kari.patch("municipal-nurse", theirs, 1, status("completed")).statusCode(403);
            kari.patch("gp", theirs, 1, status("completed")).statusCode(403);
            kari.patch("hospital-nurse", theirs, 1, status("completed")).statusCode(200);
        }
        kari.patch("municipal-nurse", kari.of("Goal", "goal-3"), 1, lifecycle("on-hold"))
                .statusCode(200);
        kari.patch("gp", kari.of("Goal", "goal-3"), 2, lifecycle("active")).statusCode(200);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "on-hold,active,completed | active | entered-in-error",
                "revoked | draft | entered-in-error",
                "on-hold | draft | active, completed, entered-in-error, on-hold, revoked, unknown",
                "completed,entered-in-error | active | "
            })
    void aPlanTakesTheStatusesThatMayFollowAndNoOther(String may, String mayNot, String allowed) {
        String plan = kari.of("CarePlan", "plan");
        int version = 1;
        for (String each : may.split(",", -1)) {
            kari.patch("hospital-system", plan, version, status(each)).statusCode(200);
            version++;
        }
        ValidatableResponse refused =
                kari.patch("hospital-system", plan, version, status(mayNot)).statusCode(422);
        if (allowed == null) {
            refused.body(CODE, equalTo("status-is-final"));
        } else {
            refused.body(CODE, equalTo("status-cannot-follow"))
                    .body("issue[0].details.text", containsString(allowed + "."));
        }
    }

    @Test
    void wordsAreOverwrittenByNobodyAndCorrectedByNobodyElseThanWhoWroteThemDown() {
        String goal = kari.of("Goal", "goal-2");
        kari.patch("hospital-system", goal, 1, WORDS.formatted("description/text", "Bli raskere"))
                .statusCode(422)
                .body(CODE, equalTo("words-are-the-persons"));
        kari.post("municipal-epj", "", correction(goal, "310000205"))
                .statusCode(403)
                .body(CODE, equalTo("words-belonged-to-the-person"));
        kari.post("municipal-epj", "", correction(goal, "310000205").replace("\"correct\"", "\"record\""))
                .statusCode(403)
                .body(CODE, equalTo("words-belonged-to-the-person"));
        kari.patch("municipal-epj", goal, 1, WORDS.formatted("description/text", "Bli raskere"))
                .statusCode(422)
                .body(CODE, equalTo("words-are-the-persons"));
        kari.get("municipal-nurse", goal, 200).body("description.text", equalTo("Bli sterkere i høyre fot"));
    }

    /** What stands in the way is said in the person's words too. */
    @Test
    void theWordsOfABarrierAreCorrectedAndNotOverwritten() {
        String barrier =
                kari.create("hospital-system", "Observation", """
                {"resourceType":"Observation","status":"final","subject":{"reference":"%1$s"},
                 "code":{"coding":[{"system":"https://w3id.org/whatmatters/fhir/CodeSystem/barrier-kind","code":"barrier"}]},
                 "focus":[{"reference":"%2$s"}],"effectiveDateTime":"2026-05-04","performer":[{"reference":"%1$s"}],
                 "valueCodeableConcept":{"text":"Trapa"}}
                """.formatted(kari.patient(), kari.of("Goal", "goal-1")));
        kari.patch("hospital-system", barrier, 1, WORDS.formatted("valueCodeableConcept/text", "Trappa"))
                .statusCode(422)
                .body(CODE, equalTo("words-are-the-persons"));
        kari.patch("hospital-system", barrier, 1, WORDS.formatted("status", "amended"))
                .statusCode(200);
        String corrected = correction(barrier, "310000108")
                .replace("Goal.description.text", "Observation.value.text")
                .replace("Bli raskere", "Trappa")
                .replace("W/\\\"1", "W/\\\"2");
        kari.post("municipal-epj", "", corrected.replace("310000108", "310000205"))
                .statusCode(403)
                .body(CODE, equalTo("words-belonged-to-the-person"));
        kari.send("hospital-system", corrected);
        kari.get("municipal-nurse", barrier, 200).body("valueCodeableConcept.text", equalTo("Trappa"));
    }

    private String correction(String goal, String organisation) {
        return """
                {"resourceType":"Bundle","type":"transaction","entry":[
                  {"resource":{"resourceType":"Parameters","parameter":[{"name":"operation","part":[
                      {"name":"type","valueCode":"replace"},{"name":"path","valueString":"Goal.description.text"},
                      {"name":"value","valueString":"Bli raskere"}]}]},
                   "request":{"method":"PATCH","url":"%1$s","ifMatch":"W/\\"1\\""}},
                  {"resource":{"resourceType":"Provenance","target":[{"reference":"%1$s"}],
                    "recorded":"2026-05-04T15:00:00+02:00",
                    "activity":{"coding":[{"system":"https://w3id.org/whatmatters/fhir/CodeSystem/authorship-activity","code":"correct"}]},
                    "agent":[{"who":{"reference":"%2$s"}}]},
                   "request":{"method":"POST","url":"Provenance"}}]}
                """.formatted(goal, kari.organisation(organisation));
    }

    private static String lifecycle(String status) {
        return WORDS.formatted("lifecycleStatus", status);
    }
}
