package no.whatmatters.interaction;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import java.util.UUID;
import no.whatmatters.ServerTest;
import no.whatmatters.TestPerson;
import org.junit.jupiter.api.Test;

/** What the server promises to all, no caller changes with a header of HAPI's. */
class HonestHeadersTest extends ServerTest {

    private final TestPerson kari = TestPerson.next();

    @Test
    void carriesOutABatchAsABatch() {
        String batch = """
                {"resourceType":"Bundle","type":"batch","entry":[
                  {"resource":%s,"request":{"method":"POST","url":"Patient"}},
                  {"request":{"method":"GET","url":"Patient/%s"}}]}
                """.formatted(patient(""), UUID.randomUUID());
        fhir().header("X-Transaction-Semantics", "retryCount=nonsense; tryBatchAsTransactionFirst=true")
                .header("X-Retry-On-Version-Conflict", "retry; max-retries=nonsense")
                .contentType(FHIR_JSON)
                .body(batch)
                .post("")
                .then()
                .statusCode(200)
                .body("entry[0].response.status", startsWith("201"))
                .body("entry[1].response.status", startsWith("404"));
    }

    @Test
    void keepsTheVersionThatIsThere() {
        String id = created();
        fhir().header("X-Rewrite-History", "true")
                .header("X-Upsert-Extistence-Check", "disabled")
                .header("X-Meta-Snapshot-Mode", "TAG")
                .contentType(FHIR_JSON)
                .body(patient("\"gender\":\"female\",\"id\":\"" + id + "\",\"meta\":{\"versionId\":\"1\"},"))
                .put("/Patient/" + id)
                .then()
                .statusCode(200)
                .body("meta.versionId", equalTo("2"));
        fhir().get("/Patient/" + id + "/_history/1").then().body("gender", equalTo(null));
    }

    @Test
    void writesToTheAddressOfThePut() {
        String id = created();
        fhir().header("Content-Location", "Patient/" + UUID.randomUUID())
                .contentType(FHIR_JSON)
                .body(patient("\"gender\":\"female\",\"id\":\"" + id + "\","))
                .put("/Patient/" + id)
                .then()
                .statusCode(200)
                .body("id", equalTo(id));
    }

    @Test
    void answersAWholeSearchWhateverTheCallerSaysOfCaches() {
        created();
        fhir().header("Cache-Control", "no-store, max-results=999999999")
                .get("/Patient?_count=200")
                .then()
                .statusCode(200)
                .body(not(containsString("max-results")));
    }

    private String created() {
        return post("Patient", patient("")).statusCode(201).extract().path("id");
    }

    private String patient(String more) {
        return "{\"resourceType\":\"Patient\"," + more
                + "\"identifier\":[{\"system\":\"urn:oid:2.16.578.1.12.4.1.4.1\",\"value\":\"" + kari.identityNumber()
                + "\"}]}";
    }
}
