package no.whatmatters.careplan.whatmatters;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import no.whatmatters.TestPerson;

/**
 * Kari in the server, discharged and taken over by her municipality, for tests of what is shown of her.
 *
 * @param person whose numbers she has in this test
 * @param sent type and id of what the hospital sent, in the order of its transaction
 */
record SharedPictures(TestPerson person, List<String> sent) {

    static final String JSON_PATCH = "application/json-patch+json";

    /** Kari after the hospital's transaction. */
    static SharedPictures discharged(TestPerson person, String transaction, Supplier<RequestSpecification> fhir) {
        List<String> sent = fhir
                .get()
                .contentType("application/fhir+json")
                .body(transaction)
                .post("")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("entry.response.location", String.class)
                .stream()
                .map(location -> location.replaceAll("/_history/.*", ""))
                .toList();
        return new SharedPictures(person, sent);
    }

    /** The municipality says yes, and has a part in it from then on. */
    SharedPictures accepted(Supplier<RequestSpecification> fhir) {
        fhir.get()
                .contentType(JSON_PATCH)
                .header("If-Match", "W/\"1\"")
                .body("[{\"op\":\"replace\",\"path\":\"/status\",\"value\":\"accepted\"}]")
                .patch("/" + handOver())
                .then()
                .statusCode(200);
        return this;
    }

    String patient() {
        return first("Patient", 0);
    }

    /** Address of her picture. */
    String address() {
        return "/" + patient() + "/$what-matters";
    }

    String goal(int number) {
        return first("Goal", number);
    }

    String handOver() {
        return first("Task", 0);
    }

    String first(String type, int number) {
        return sent.stream()
                .filter(each -> each.startsWith(type + "/"))
                .skip(number)
                .findFirst()
                .orElseThrow();
    }

    /** Type and id of all that a document holds, the Composition aside. */
    static List<String> recordsIn(Response answer) {
        List<Map<String, String>> resources = answer.jsonPath().getList("entry.resource");
        return resources.stream()
                .map(each -> each.get("resourceType") + "/" + each.get("id"))
                .filter(each -> !each.startsWith("Composition/"))
                .toList();
    }

    /** What is written in one section, without markup. */
    static String section(JsonPath document, String code) {
        return String.valueOf(document.getString(
                        "entry[0].resource.section.find { it.code.coding[0].code == '" + code + "' }.text.div"))
                .replaceAll("<[^>]*>", " ")
                .replaceAll("\\s+", " ");
    }
}
