package no.whatmatters.interaction;

import static org.hamcrest.Matchers.anyOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.restassured.response.ValidatableResponse;
import no.whatmatters.ServerTest;
import no.whatmatters.TestPerson;
import org.junit.jupiter.api.Test;

/** Writes that name what they mean by an identifier or a version, and not by chance something else. */
class ConditionalWritesTest extends ServerTest {

    private final TestPerson kari = TestPerson.next();

    @Test
    void changesAndDeletesOnlyWhatIsNamed() {
        fhir().delete("/Patient?identifier=urn:x%7C1").then().statusCode(400);
        fhir().delete("/Patient").then().statusCode(400);
        fhir().contentType("application/json-patch+json")
                .body("[]")
                .patch("/Patient?identifier=urn:x%7C1")
                .then()
                .statusCode(400);
    }

    @Test
    void neverLooksPastAVersionThatASenderNames() {
        String id = createdPatient();
        post(entry("{\"method\":\"DELETE\",\"url\":\"Patient/" + id + "\",\"ifMatch\":\"W/\\\"9\\\"\"}"))
                .statusCode(412);
        fhir().header("If-Match", "W/\"9\"")
                .contentType(FHIR_JSON)
                .body(patient(""))
                .put("/Patient?identifier=urn:oid:2.16.578.1.12.4.1.4.1%7C4711")
                .then()
                .statusCode(400);
        fhir().header("If-Match", "W/\"9\"")
                .contentType(FHIR_JSON)
                .body(patient(""))
                .post("/Patient")
                .then()
                .statusCode(400);
        fhir().get("/Patient/" + id).then().statusCode(200).body("meta.versionId", equalTo("1"));
    }

    @Test
    void doesNotTellTheConditionWhereAWriteWentWell() {
        String request =
                "{\"method\":\"POST\",\"url\":\"Patient\",\"ifNoneExist\":\"identifier=urn:oid:2.16.578.1.12.4.1.4.1|"
                        + kari.identityNumber() + "\"}";
        String bundle = "{\"resourceType\":\"Bundle\",\"type\":\"transaction\",\"entry\":[{\"resource\":" + patient("")
                + ",\"request\":" + request + "}]}";
        post(bundle).statusCode(200).body(not(containsString(kari.identityNumber())));
        post(bundle).statusCode(200).body(not(containsString(kari.identityNumber())));
        fhir().header("If-None-Exist", "identifier=urn:oid:2.16.578.1.12.4.1.4.1|" + kari.identityNumber())
                .header("Prefer", "return=OperationOutcome")
                .contentType(FHIR_JSON)
                .body(patient(""))
                .post("/Patient")
                .then()
                .statusCode(200)
                .body(not(containsString(kari.identityNumber())));
    }

    @Test
    void refusesReadsInATransactionAndIdentityNumbersInAddresses() {
        post(entry("{\"method\":\"GET\",\"url\":\"Patient?family=x\"}")).statusCode(400);
        post(entry("{\"method\":\"GET\",\"url\":\"Patient?identifier=" + kari.identityNumber() + "\"}")
                        .replace("transaction", "batch"))
                .statusCode(200)
                .body("entry[0].response.status", startsWith("400"))
                .body(not(containsString(kari.identityNumber())));
    }

    @Test
    void knowsANationalNumberHoweverItsSystemIsSpelt() {
        createdPatient();
        post("Patient", patient("").replace("urn:oid:", "urn:OID:")).statusCode(409);
    }

    @Test
    void findsInsteadOfDoublingWhatWasCreatedConditionally() {
        String condition = "identifier=urn:oid:2.16.578.1.12.4.1.4.1|" + kari.identityNumber();
        String first = fhir().header("If-None-Exist", condition)
                .contentType(FHIR_JSON)
                .body(patient(""))
                .post("/Patient")
                .then()
                .statusCode(200)
                .extract()
                .header("Location");
        fhir().header("If-None-Exist", condition)
                .contentType(FHIR_JSON)
                .body(patient(""))
                .post("/Patient")
                .then()
                .statusCode(200)
                .header("Location", equalTo(first));
    }

    @Test
    void tellsWhereWhatIsSentAgainAloneSaysSomethingElse() {
        String condition = "identifier=urn:x|" + kari.prefix();
        String goal = """
                {"resourceType":"Goal","lifecycleStatus":"active","description":{"text":"Gå tur"},
                 "identifier":[{"system":"urn:x","value":"%s"}],"subject":{"display":"Kari"}}""".formatted(kari.prefix());
        String id = again(condition, goal)
                .statusCode(201)
                .extract()
                .header("Location")
                .replaceAll(".*/Goal/([^/]+)/.*", "$1");
        again(condition, goal)
                .statusCode(200)
                .body("issue.details.coding.flatten().code", not(hasItem("resent-differently")));
        fhir().contentType("application/json-patch+json")
                .header("If-Match", "W/\"1\"")
                .body("[{\"op\":\"replace\",\"path\":\"/lifecycleStatus\",\"value\":\"on-hold\"}]")
                .patch("/Goal/" + id)
                .then()
                .statusCode(200);
        again(condition, goal.replace("Gå tur", "Gå lange turer"))
                .statusCode(200)
                .header("ETag", equalTo("W/\"2\""))
                .body("issue.details.coding.flatten().code", hasItem("resent-differently"));
    }

    private ValidatableResponse again(String condition, String goal) {
        return fhir().header("If-None-Exist", condition)
                .header("Prefer", "return=OperationOutcome")
                .contentType(FHIR_JSON)
                .body(goal)
                .post("/Goal")
                .then();
    }

    @Test
    void whatWasDeletedMayComeBack() {
        String goal =
                "{\"resourceType\":\"Goal\",\"lifecycleStatus\":\"active\",\"description\":{\"text\":\"Gå tur\"},\"subject\":{\"display\":\"Kari\"}}";
        String id = post("Goal", goal).statusCode(201).extract().path("id");
        fhir().header("If-Match", "W/\"1\"").delete("/Goal/" + id).then().statusCode(200);
        fhir().header("If-Match", "W/\"2\"")
                .contentType(FHIR_JSON)
                .body(goal.replaceFirst("\\{", "{\"id\":\"" + id + "\","))
                .put("/Goal/" + id)
                .then()
                .statusCode(anyOf(is(200), is(201)))
                .header("ETag", equalTo("W/\"3\""));
    }

    @Test
    void refusesASecondPersonWithTheSameIdentityNumberAndDoesNotEchoIt() {
        createdPatient();
        post("Patient", patient(""))
                .statusCode(409)
                .body("resourceType", equalTo("OperationOutcome"))
                .body(not(containsString(kari.identityNumber())));
    }

    @Test
    void letsAnIdentityNumberGoWithItsDeletedRecord() {
        String id = createdPatient();
        fhir().delete("/Patient/" + id).then().statusCode(200);
        post("Patient", patient("")).statusCode(201);
    }

    @Test
    void refusesAConditionThatIsNotTheResourcesOwnIdentifier() {
        for (String condition :
                new String[] {"name=Kari", "identifier=4711", "identifier=urn:x|1&name=Kari", "identifier=urn:x|1"}) {
            fhir().header("If-None-Exist", condition)
                    .contentType(FHIR_JSON)
                    .body(patient(""))
                    .post("/Patient")
                    .then()
                    .statusCode(400)
                    .body("resourceType", equalTo("OperationOutcome"));
        }
    }

    private static String entry(String request) {
        return "{\"resourceType\":\"Bundle\",\"type\":\"transaction\",\"entry\":[{\"request\":" + request + "}]}";
    }

    private String createdPatient() {
        return post("Patient", patient("")).statusCode(201).extract().path("id");
    }

    private String patient(String more) {
        return "{\"resourceType\":\"Patient\"," + more
                + "\"identifier\":[{\"system\":\"urn:oid:2.16.578.1.12.4.1.4.1\",\"value\":\"" + kari.identityNumber()
                + "\"}]}";
    }
}
