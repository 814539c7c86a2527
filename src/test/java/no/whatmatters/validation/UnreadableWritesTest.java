package no.whatmatters.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.restassured.response.ValidatableResponse;
import java.util.List;
import no.whatmatters.ServerTest;
import no.whatmatters.TestPerson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the parser of the server would stop at or drop is told as any other fault: all at once, each with its place. */
class UnreadableWritesTest extends ServerTest {

    private static final String KARI = """
            {"resourceType": "Patient", "birthDate": "12.03.1944", "gender": "kvinne", "name": "Kari",
             "telecom": [{"system": "phone", "value": 99999999}], "photo": [{}], "height": 167,
             "identifier": [{"system": "urn:oid:2.16.578.1.12.4.1.4.1", "value": "12894345028"}]}""";

    private static final List<String> PLACES = List.of(
            "Patient",
            "Patient.birthDate",
            "Patient.gender",
            "Patient.name",
            "Patient.photo[0]",
            "Patient.telecom[0].value",
            "Patient.identifier[0].value");

    @Test
    void areRefusedWithAllThatIsWrong() {
        told(post("Patient", KARI).statusCode(422));
    }

    @Test
    void areRefusedAlikeAsAnUpdate() {
        String id = "0198a1b2-c3d4-7e5f-8a9b-0c1d2e3f4a5b";
        String kari = KARI.replaceFirst("\\{", "{\"id\": \"" + id + "\",");
        told(fhir().contentType(FHIR_JSON)
                .body(kari)
                .put("/Patient/" + id)
                .then()
                .statusCode(422));
        fhir().get("/Patient/" + id).then().statusCode(404);
    }

    @Test
    void areToldAlikeByValidate() {
        ValidatableResponse answer = fhir().urlEncodingEnabled(false)
                .contentType(FHIR_JSON)
                .body(KARI)
                .post("/Patient/$validate")
                .then();
        told(answer.statusCode(200));
        String parameters = "{\"resourceType\": \"Parameters\", \"parameter\": [{\"name\": \"resource\", \"resource\": "
                + KARI + "}]}";
        told(fhir().urlEncodingEnabled(false)
                .contentType(FHIR_JSON)
                .body(parameters)
                .post("/Patient/$validate")
                .then()
                .statusCode(200));
    }

    private static void told(ValidatableResponse answer) {
        answer.body("issue.expression.flatten()", containsInAnyOrder(PLACES.toArray()))
                .body("issue.severity", everyItem(is("error")));
    }

    @Test
    void areToldInXmlToo() {
        fhir().contentType("application/fhir+xml")
                .body(
                        "<Patient xmlns=\"http://hl7.org/fhir\"><name><family value=\"Nordmann\"/><nick value=\"Ka\"/></name>"
                                + "<gender value=\"kvinne\"/><birthDate value=\"12.03.1944\"/><photo/></Patient>")
                .post("/Patient")
                .then()
                .statusCode(422)
                .body(
                        "issue.expression.flatten()",
                        containsInAnyOrder(
                                "Patient.name[0]", "Patient.gender", "Patient.birthDate", "Patient.photo[0]"));
    }

    @Test
    void areToldForEachEntryOfATransaction() {
        String wrong = dischargeOf(TestPerson.next())
                .replaceFirst("\"lifecycleStatus\": \"active\"", "\"lifecycleStatus\": \"aktiv\", \"ønske\": 1")
                .replaceFirst("\"status\": \"final\"", "\"status\": \"ferdig\"")
                .replaceFirst("\"method\": \"POST\"", "\"method\": \"SEND\"");
        List<String> places = post(wrong)
                .statusCode(422)
                .body("issue.expression.flatten()", everyItem(startsWith("Bundle.entry[")))
                .extract()
                .path("issue.expression.flatten()");
        assertThat(places)
                .hasSize(4)
                .anyMatch(place -> place.matches("Bundle\\.entry\\[\\d+]\\.resource"))
                .anyMatch(place -> place.matches("Bundle\\.entry\\[\\d+]\\.resource\\.lifecycleStatus"))
                .anyMatch(place -> place.matches("Bundle\\.entry\\[\\d+]\\.resource\\.status"))
                .anyMatch(place -> place.matches("Bundle\\.entry\\[\\d+]\\.request\\.method"));
    }

    @Test
    void areRefusedAloneInABatch() {
        post("{\"resourceType\": \"Bundle\", \"type\": \"batch\", \"entry\": ["
                        + entry("{\"resourceType\": \"Patient\", \"gender\": \"kvinne\"}") + ","
                        + entry("{\"resourceType\": \"Patient\", \"gender\": \"female\"}") + "]}")
                .statusCode(200)
                .body("entry.response.status", hasItems(startsWith("422"), startsWith("201")))
                .body(
                        "entry[0].response.outcome.issue.expression.flatten()",
                        hasItem("Bundle.entry[0].resource.gender"))
                .body("entry[1].response.outcome", nullValue());
    }

    private static String entry(String resource) {
        return "{\"resource\": " + resource + ", \"request\": {\"method\": \"POST\", \"url\": \"Patient\"}}";
    }

    @Test
    void includeAPatchThatWouldLoseSomething() {
        String kari =
                post("Patient", "{\"resourceType\": \"Patient\"}").extract().path("id");
        fhir().contentType(FHIR_JSON)
                .header("If-Match", "W/\"1\"")
                .body("{\"resourceType\": \"Parameters\", \"parameter\": [{\"name\": \"operation\", \"part\": ["
                        + "{\"name\": \"type\", \"valueCode\": \"add\"}, {\"name\": \"path\", \"valueString\": \"Patient\"},"
                        + "{\"name\": \"name\", \"valueString\": \"birthDate\"},"
                        + "{\"name\": \"value\", \"valueDate\": \"12.03.1944\"}]}]}")
                .patch("/Patient/" + kari)
                .then()
                .statusCode(422)
                .body("issue.expression.flatten()", hasItem("Parameters.parameter[0].part[3].value.ofType(date)"));
        fhir().get("/Patient/" + kari).then().body("birthDate", nullValue());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"note\": [{}] | Goal.note[0]",
                "\"note\": [{\"text\": \"  \"}] | Goal.note[0].text",
                "\"extension\": [{\"url\": \"http://example.org/a\"}] | Goal.extension[0]",
            })
    void includeWhatSaysNothing(String what, String place) {
        String goal =
                "{\"resourceType\": \"Goal\", \"lifecycleStatus\": \"active\", \"description\": {\"text\": \"Komme meg hjem\"},"
                        + " \"subject\": {\"display\": \"Kari\"}, " + what + "}";
        post("Goal", goal).statusCode(422).body("issue.expression.flatten()", is(List.of(place)));
    }

    @Test
    void areToldOnlyToWhoMayWrite() {
        fhirAs("leader")
                .contentType(FHIR_JSON)
                .body(KARI)
                .post("/Patient")
                .then()
                .statusCode(403)
                .body("issue", hasSize(1))
                .body("issue.expression", everyItem(not(hasItem(startsWith("Patient.")))));
    }

    @Test
    void areAnotherThingThanABodyThatIsNoJson() {
        post("Patient", "{\"resourceType\": \"Patient\",").statusCode(400);
        post("Patient", "{\"a\": 1}").statusCode(400);
        post("Patient", "{\"resourceType\": \"Goal\"}")
                .statusCode(400)
                .body("issue.details.coding.flatten().code", equalTo(List.of("resource-of-other-type")));
    }
}
