package no.whatmatters.storage.reference;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.UUID;
import no.whatmatters.ServerTest;
import no.whatmatters.TestPerson;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** However a sender names Kari, her references lead to her record, and none leads to nothing. */
class LeadingReferencesTest extends ServerTest {

    private static final String FNR = "urn:oid:2.16.578.1.12.4.1.4.1";

    private final TestPerson kari = TestPerson.next();
    private String patient = "";

    @BeforeEach
    void kariIsKnown() {
        patient = "Patient/"
                + post("Patient", """
                        {"resourceType":"Patient","identifier":[{"system":"%s","value":"%s"},
                          {"system":"urn:sykehuset","value":"%s"}]}""".formatted(FNR, kari.identityNumber(), kari.prefix()))
                        .statusCode(201)
                        .extract()
                        .path("id");
    }

    @Test
    void findsHerByConditionInATransactionAndAlone() {
        String byNumber = "Patient?identifier=" + FNR + "|" + kari.identityNumber();
        read(transaction(creating(goal(byNumber))), 0).body("subject.reference", equalTo(patient));
        post("Goal", goal(byNumber)).statusCode(201).body("subject.reference", equalTo(patient));
        post("Goal", goal("Patient?identifier=urn:sykehuset%7C" + kari.prefix()))
                .statusCode(201)
                .body("subject.reference", equalTo(patient));
    }

    @Test
    void findsHerAmongWhatIsSentWithHer() {
        TestPerson liv = TestPerson.next();
        String livsNumber = FNR + "|" + liv.identityNumber();
        List<String> locations = transaction(
                creating(goal("Patient?identifier=" + livsNumber)),
                creating(goalOf("\"identifier\":{\"system\":\"" + FNR + "\",\"value\":\"" + liv.identityNumber()
                        + "\"},\"type\":\"Patient\"")),
                "{\"resource\":" + person(liv)
                        + ",\"request\":{\"method\":\"POST\",\"url\":\"Patient\",\"ifNoneExist\":\"identifier="
                        + livsNumber + "\"}}");
        String expected = locations.get(2).replaceAll("/_history.*", "");
        read(locations, 0).body("subject.reference", equalTo(expected));
        read(locations, 1).body("subject.reference", equalTo(expected));
    }

    @Test
    void refusesAConditionThatLeadsToNobodyWithItsPlaceAndWithoutTheNumber() {
        TestPerson nobody = TestPerson.next();
        String bundle = bundle(
                creating(goal(patient)), creating(goal("Patient?identifier=" + FNR + "|" + nobody.identityNumber())));
        post(bundle)
                .statusCode(422)
                .body("issue", hasSize(1))
                .body("issue[0].details.coding[0].code", equalTo("wm-reference-condition"))
                .body("issue[0].expression", contains("Bundle.entry[1].resource.subject"))
                .body(not(containsString(nobody.identityNumber())));
        fhir().queryParam("patient", patient).get("/Goal").then().body("total", equalTo(0));
    }

    @Test
    void refusesAConditionThatLeadsToTwo() {
        String second = "{\"resourceType\":\"Patient\",\"identifier\":[{\"system\":\"urn:sykehuset\",\"value\":\""
                + kari.prefix() + "\"}]}";
        post("Patient", second).statusCode(201);
        post("Goal", goal("Patient?identifier=urn:sykehuset|" + kari.prefix()))
                .statusCode(422)
                .body("issue[0].details.coding[0].code", equalTo("wm-reference-condition"));
    }

    @Test
    void givesALogicalReferenceItsTargetAndKeepsWhatWasSent() {
        String number = "310000809";
        String organization = "{\"resourceType\":\"Organization\",\"name\":\"Fjordbyen\",\"identifier\":[{\"system\":"
                + "\"urn:oid:2.16.578.1.12.4.1.4.101\",\"value\":\"" + number + "\"}]}";
        List<String> locations = transaction("{\"resource\":" + organization
                + ",\"request\":{\"method\":\"POST\",\"url\":\"Organization\",\"ifNoneExist\":"
                + "\"identifier=urn:oid:2.16.578.1.12.4.1.4.101|" + number + "\"}}");
        String own = "{\"resourceType\":\"Patient\",\"managingOrganization\":{\"identifier\":{\"system\":"
                + "\"urn:OID:2.16.578.1.12.4.1.4.101\",\"value\":\"" + number + "\"},\"display\":\"Fjordbyen\"}}";
        post("Patient", own)
                .statusCode(201)
                .body("managingOrganization.reference", equalTo(locations.get(0).replaceAll("/_history.*", "")))
                .body("managingOrganization.identifier.system", equalTo("urn:OID:2.16.578.1.12.4.1.4.101"))
                .body("managingOrganization.identifier.value", equalTo(number))
                .body("managingOrganization.display", equalTo("Fjordbyen"));
        post("Patient", own.replace(number, "310000418"))
                .statusCode(201)
                .body("managingOrganization.reference", nullValue());
    }

    /** As the hospital names a nurse, and a unit of its own. */
    @ParameterizedTest
    @CsvSource({
        "Practitioner, urn:oid:2.16.578.1.12.4.1.4.4, generalPractitioner",
        "Organization, urn:oid:2.16.578.1.12.4.1.4.102, managingOrganization"
    })
    void findsProfessionalsByHprNumberAndUnitsByReshId(String type, String system, String element) {
        String number = kari.prefix();
        String identifier = "{\"system\":\"" + system + "\",\"value\":\"" + number + "\"}";
        String logical = "{\"type\":\"" + type + "\",\"identifier\":" + identifier + "}";
        String patient = "{\"resourceType\":\"Patient\",\"" + element + "\":"
                + (element.startsWith("general") ? "[" + logical + "]" : logical) + "}";
        String place = element + (element.startsWith("general") ? "[0]" : "");
        post("Patient", patient).statusCode(201).body(place + ".reference", nullValue());
        String id = transaction("{\"resource\":{\"resourceType\":\"" + type + "\",\"identifier\":[" + identifier
                        + "]},\"request\":{\"method\":\"POST\",\"url\":\"" + type + "\",\"ifNoneExist\":\"identifier="
                        + system
                        + "|" + number + "\"}}")
                .get(0)
                .replaceAll("/_history.*", "");
        post("Patient", patient)
                .statusCode(201)
                .body(place + ".reference", equalTo(id))
                .body(place + ".identifier.value", equalTo(number));
    }

    /** An identity number is also that of a relative or a professional, so somebody must say who is meant. */
    @ParameterizedTest
    @CsvSource({"'', true", "'\"type\":\"Patient\",', true", "'\"type\":\"RelatedPerson\",', false"})
    void takesAnIdentityNumberForAPatientOnlyWhereThatIsCertain(String type, boolean found) {
        String logical =
                type + "\"identifier\":{\"system\":\"" + FNR + "\",\"value\":\"" + kari.identityNumber() + "\"}";
        String goal = goalOf("\"reference\":\"" + patient + "\"")
                .replace("\"lifecycleStatus\"", "\"expressedBy\":{" + logical + "},\"lifecycleStatus\"");
        post("Goal", goal)
                .statusCode(201)
                .body("expressedBy.reference", found && !type.isEmpty() ? equalTo(patient) : nullValue());
    }

    @Test
    void takesOurOwnAddressForWhatItIs() {
        String ours = "http://127.0.0.1:" + port() + "/fhir/";
        post("Goal", goal(ours + patient)).statusCode(201).body("subject.reference", equalTo(patient));
        post("Goal", goal(ours + "Patient/" + UUID.randomUUID()))
                .statusCode(422)
                .body("issue[0].details.coding[0].code", equalTo("Reference_REF_CantResolve"));
    }

    @Test
    void keepsTheVersionThatAReferenceNames() {
        String goal =
                "Goal/" + post("Goal", goal(patient)).statusCode(201).extract().path("id");
        fhir().contentType("application/json-patch+json")
                .header("If-Match", "W/\"1\"")
                .body("[{\"op\":\"replace\",\"path\":\"/lifecycleStatus\",\"value\":\"active\"}]")
                .patch("/" + goal)
                .then()
                .statusCode(200);
        post("Provenance", provenance(goal + "/_history/2"))
                .statusCode(201)
                .body("target[0].reference", equalTo(goal + "/_history/2"));
        fhir().queryParam("target", goal).get("/Provenance").then().body("total", equalTo(1));
        post("Provenance", provenance(goal + "/_history/3"))
                .statusCode(422)
                .body("issue[0].expression", contains("Provenance.target[0]"));
        String elsewhere = "https://elsewhere.example/fhir/Goal/1/_history/7";
        post("Provenance", provenance(elsewhere)).statusCode(201).body("target[0].reference", equalTo(elsewhere));
    }

    @Test
    void followsFullUrlsThatAreAddresses() {
        String entry = "{\"fullUrl\":\"https://sykehuset.example/fhir/Patient/17\",\"resource\":"
                + person(TestPerson.next()).replace("\"resourceType\":", "\"id\":\"17\",\"resourceType\":")
                + ",\"request\":{\"method\":\"POST\",\"url\":\"Patient\"}}";
        List<String> locations = transaction(
                entry, creating(goal("https://sykehuset.example/fhir/Patient/17")), creating(goal("Patient/17")));
        String expected = locations.get(0).replaceAll("/_history.*", "");
        read(locations, 1).body("subject.reference", equalTo(expected));
        read(locations, 2).body("subject.reference", equalTo(expected));
    }

    @Test
    void refusesAReferenceToWhatTheSameTransactionDeletes() {
        post(bundle("{\"request\":{\"method\":\"DELETE\",\"url\":\"" + patient + "\"}}", creating(provenance(patient))))
                .statusCode(422)
                .body("issue.expression.flatten()", hasItem("Bundle.entry[1].resource.target[0]"));
        fhir().get("/" + patient).then().statusCode(200);
    }

    /** Of what type it is would tell of a record that the caller may not see. */
    @Test
    void tellsThatSomethingStillRefersToARecordButNotWhat() {
        String goal = post("Goal", goal(patient)).statusCode(201).extract().path("id");
        fhir().header("Accept-Language", "nb")
                .delete("/" + patient)
                .then()
                .statusCode(409)
                .body("issue[0].details.coding[0].code", equalTo("still-referred-to"))
                .body(
                        "issue[0].details.text",
                        startsWith("Opplysningen kan ikke slettes, for minst én annen viser til den"))
                .body(not(containsString("Goal")));
        post(bundle(
                        "{\"request\":{\"method\":\"DELETE\",\"url\":\"" + patient + "\"}}",
                        "{\"request\":{\"method\":\"DELETE\",\"url\":\"Goal/" + goal
                                + "\",\"ifMatch\":\"W/\\\"1\\\"\"}}"))
                .statusCode(200);
    }

    private List<String> transaction(String... entries) {
        return post(bundle(entries)).statusCode(200).extract().jsonPath().getList("entry.response.location");
    }

    private ValidatableResponse read(List<String> locations, int entry) {
        return fhir().get("/" + locations.get(entry)).then().statusCode(200);
    }

    private static String bundle(String... entries) {
        return "{\"resourceType\":\"Bundle\",\"type\":\"transaction\",\"entry\":[" + String.join(",", entries) + "]}";
    }

    private static String creating(String resource) {
        String type = resource.replaceAll("(?s).*?\"resourceType\":\"(\\w+)\".*", "$1");
        return "{\"resource\":" + resource + ",\"request\":{\"method\":\"POST\",\"url\":\"" + type + "\"}}";
    }

    private static String person(TestPerson person) {
        return "{\"resourceType\":\"Patient\",\"identifier\":[{\"system\":\"" + FNR + "\",\"value\":\""
                + person.identityNumber() + "\"}]}";
    }

    private static String goal(String subject) {
        return goalOf("\"reference\":\"" + subject + "\"");
    }

    private static String goalOf(String subject) {
        return "{\"resourceType\":\"Goal\",\"lifecycleStatus\":\"proposed\",\"description\":{\"text\":\"Komme meg hjem\"},"
                + "\"subject\":{" + subject + "}}";
    }

    private static String provenance(String target) {
        return "{\"resourceType\":\"Provenance\",\"recorded\":\"2026-05-04T10:00:00+02:00\",\"target\":[{\"reference\":\""
                + target + "\"}],\"agent\":[{\"who\":{\"display\":\"Ola\"}}]}";
    }
}
