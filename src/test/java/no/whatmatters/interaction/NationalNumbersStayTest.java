package no.whatmatters.interaction;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import no.whatmatters.ServerTest;
import no.whatmatters.TestOrganisation;
import no.whatmatters.TestPerson;
import org.junit.jupiter.api.Test;

/** Whom a number of a national register names is not forgotten by a change that leaves it out: nobody is made twice. */
class NationalNumbersStayTest extends ServerTest {

    private static final String HPR = "urn:oid:2.16.578.1.12.4.1.4.4";
    private static final String ORGANISATIONS = "urn:oid:2.16.578.1.12.4.1.4.101";
    private static final String PERSONS = "urn:oid:2.16.578.1.12.4.1.4.1";

    private static final AtomicInteger NEXT = new AtomicInteger(1_100_000);

    private final TestPerson liv = TestPerson.next();

    @Test
    void ofAProfessional() {
        String hpr = nextHpr();
        String ola = create("Practitioner", practitioner("", HPR, hpr));
        put(ola, practitioner(ola, "https://sykehuset.example/plan", hpr + ".own"));
        fhir().get("/" + ola)
                .then()
                .body("identifier.find { it.system == '" + HPR + "' }.value", equalTo(hpr))
                .body("identifier.find { it.system == '" + HPR + "' }.use", equalTo("old"))
                .body("identifier.value", hasItem(hpr + ".own"));
        post("Practitioner", practitioner("", HPR, hpr)).statusCode(409);
    }

    /** Whoever made the entry changes something else, and keeps no number of it. */
    @Test
    void ofAnOrganisation() {
        String number = TestOrganisation.next();
        fhirAs("municipal-epj")
                .contentType(FHIR_JSON)
                .body("""
                        {"resourceType":"Bundle","type":"transaction","entry":[
                        {"resource":{"resourceType":"Organization","name":"Sengepost 1","identifier":[{"system":"%1$s","value":"%2$s"}]},
                         "request":{"method":"POST","url":"Organization","ifNoneExist":"identifier=%1$s|%2$s"}}]}
                        """.formatted(ORGANISATIONS, number))
                .post("")
                .then()
                .statusCode(200);
        String ward = "Organization/"
                + fhir().queryParam("identifier", ORGANISATIONS + "|" + number)
                        .get("/Organization")
                        .path("entry[0].resource.id");
        fhirAs("municipal-epj")
                .contentType(FHIR_JSON)
                .body("{\"resourceType\":\"Organization\",\"id\":\"%s\",\"name\":\"Sengepost 2\"}"
                        .formatted(ward.substring(13)))
                .put("/" + ward)
                .then()
                .statusCode(200);
        fhir().get("/" + ward).then().body("name", equalTo("Sengepost 2")).body("identifier.value", contains(number));
    }

    @Test
    void ofARelative() {
        String kari = create("Patient", "{\"resourceType\":\"Patient\",\"active\":true}");
        String daughter = create("RelatedPerson", relative("", kari, number(liv)));
        put(daughter, relative(daughter, kari, ""));
        fhir().get("/" + daughter).then().body("identifier.value", contains(liv.identityNumber()));
    }

    /** It was somebody else's. */
    @Test
    void butWhereItWasAMistake() {
        String hpr = nextHpr();
        String ola = create("Practitioner", practitioner("", HPR, hpr));
        post("""
                {"resourceType":"Bundle","type":"transaction","entry":[
                {"resource":{"resourceType":"Practitioner","id":"%1$s","name":[{"text":"Ola"}]},
                 "request":{"method":"PUT","url":"Practitioner/%1$s"}},
                {"resource":{"resourceType":"Provenance","id":"%2$s","target":[{"reference":"Practitioner/%1$s"}],
                  "recorded":"2026-05-04T09:30:00+02:00","agent":[{"who":{"display":"Ola"}}],
                  "activity":{"coding":[{"system":"https://w3id.org/whatmatters/fhir/CodeSystem/authorship-activity","code":"correct"}]}},
                 "request":{"method":"PUT","url":"Provenance/%2$s"}}]}
                """.formatted(ola.substring(13), UUID.randomUUID())).statusCode(200);
        fhir().get("/" + ola).then().body("identifier", nullValue());
        create("Practitioner", practitioner("", HPR, hpr));
    }

    /** What names nobody here, a sender may leave out. */
    @Test
    void whatIsNotTheirOwnGoes() {
        String place = create("Location", """
                {"resourceType":"Location","name":"Bad","identifier":[{"system":"%s","value":"%s"}]}
                """.formatted(HPR, nextHpr()));
        put(place, "{\"resourceType\":\"Location\",\"id\":\"%s\",\"name\":\"Bad\"}".formatted(place.substring(9)));
        fhir().get("/" + place).then().body("identifier", nullValue());
    }

    private String create(String type, String json) {
        return type + "/" + post(type, json).statusCode(201).extract().path("id");
    }

    private void put(String record, String json) {
        fhir().contentType(FHIR_JSON).body(json).put("/" + record).then().statusCode(200);
    }

    private static String practitioner(String record, String system, String number) {
        return """
                {"resourceType":"Practitioner"%s,"name":[{"text":"Ola"}],"identifier":[{"system":"%s","value":"%s"}]}
                """.formatted(id(record), system, number);
    }

    private static String relative(String record, String person, String identifier) {
        return """
                {"resourceType":"RelatedPerson"%s,"name":[{"text":"Liv"}],%s"patient":{"reference":"%s"}}
                """.formatted(id(record), identifier, person);
    }

    private static String id(String record) {
        return record.isEmpty() ? "" : ",\"id\":\"" + record.replaceFirst(".*/", "") + "\"";
    }

    private static String number(TestPerson person) {
        return "\"identifier\":[{\"system\":\"%s\",\"value\":\"%s\"}],".formatted(PERSONS, person.identityNumber());
    }

    /** HPR numbers of people who do not exist. */
    private static String nextHpr() {
        return "99" + NEXT.incrementAndGet();
    }
}
