package no.whatmatters.careplan.persons;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import no.whatmatters.ServerTest;
import no.whatmatters.TestPerson;
import no.whatmatters.TestToken;
import no.whatmatters.careplan.PersonInCare;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A D-number or hjelpenummer becomes a fødselsnummer: both find the same person, and everything stays hers. */
class NumberChangeTest extends ServerTest {

    private static final String FINAL = "urn:oid:2.16.578.1.12.4.1.4.1|";
    private static final String D_NUMBER = "urn:oid:2.16.578.1.12.4.1.4.2|";

    private final String oldNumber = TestPerson.nextDNumber();
    private final String newNumber = TestPerson.next().identityNumber();
    private final PersonInCare amal =
            new PersonInCare(new TestPerson(oldNumber, TestPerson.next().prefix()), this::fhirAs);
    private String patient = "";

    @BeforeEach
    void isDischargedUnderTheOldNumber() {
        amal.send("hospital-system", byOldNumber(amal));
        patient = Objects.requireNonNull(found(D_NUMBER + oldNumber));
        amal.patch("municipal-epj", amal.handOver(), 1, PersonInCare.status("accepted"))
                .statusCode(200);
    }

    @Test
    void bothNumbersFindHerAndTheOldOneIsCalledOld() {
        addsTheNewNumber().statusCode(200);
        assertThat(found(FINAL + newNumber)).isEqualTo(patient);
        assertThat(found(D_NUMBER + oldNumber)).isEqualTo(patient);
        amal.get("municipal-nurse", patient, 200)
                .body("identifier.find { it.value == '" + oldNumber + "' }.use", equalTo("old"))
                .body("identifier.find { it.value == '" + newNumber + "' }.use", nullValue());
    }

    @Test
    void aNumberThatIsLeftOutIsNotLost() {
        asRegistry()
                .contentType(FHIR_JSON)
                .body("""
                        {"resourceType":"Patient","id":"%s","name":[{"family":"Warsame"}],
                         "identifier":[{"system":"urn:oid:2.16.578.1.12.4.1.4.1","value":"%s"}]}
                        """.formatted(patient.substring(8), newNumber))
                .put("/" + patient)
                .then()
                .statusCode(200);
        assertThat(found(D_NUMBER + oldNumber)).isEqualTo(patient);
        assertThat(found(FINAL + newNumber)).isEqualTo(patient);
    }

    @Test
    void aResendByTheOldNumberMakesNothingNew() {
        String goal = amal.of("Goal", "goal-1");
        addsTheNewNumber().statusCode(200);
        amal.send("hospital-system", byOldNumber(amal));
        assertThat(amal.of("Goal", "goal-1")).isEqualTo(goal);
        assertThat(found(D_NUMBER + oldNumber)).isEqualTo(patient);
    }

    /** The hospital learns of the new number before anybody here does, and sends both. */
    @Test
    void aSenderWhoKnowsBothNumbersFindsHerByTheOneThatIsKnownHere() {
        PersonInCare again = new PersonInCare(
                new TestPerson(oldNumber, "again-" + amal.person().prefix()), this::fhirAs);
        again.send(
                "hospital-system",
                byOldNumber(again)
                        .replace(D_NUMBER + oldNumber, FINAL + newNumber)
                        .replaceFirst("\"identifier\"\\s*:\\s*\\[", """
                        "identifier":[{"system":"urn:oid:2.16.578.1.12.4.1.4.1","value":"%s"},""".formatted(newNumber)));
        fhir().get("/" + again.of("Goal", "goal-1")).then().body("subject.reference", equalTo(patient));
        assertThat(found(FINAL + newNumber)).as("only who takes part says so").isNull();
    }

    @Test
    void sheSignsInByEither() {
        asCitizen(newNumber).body("total", equalTo(0));
        addsTheNewNumber().statusCode(200);
        for (String number : List.of(oldNumber, newNumber)) {
            asCitizen(number).body("entry.resource.subject.reference", hasItem(patient));
        }
    }

    @Test
    void whoTakesPartGoesOnTakingPart() {
        addsTheNewNumber().statusCode(200);
        amal.get("municipal-nurse", amal.of("Condition", "hip-fracture"), 200);
        amal.get("nurse-elsewhere", patient, 404);
    }

    @Test
    void aNumberOfAnotherRecordIsNotTaken() {
        String taken = TestPerson.next().identityNumber();
        post("Patient", """
                {"resourceType":"Patient","identifier":[{"system":"urn:oid:2.16.578.1.12.4.1.4.1","value":"%s"}]}
                """.formatted(taken)).statusCode(201);
        adds(taken).statusCode(409).body("issue[0].details.coding[0].code", equalTo("identifier-taken"));
    }

    /** It was somebody else's: its Provenance says that it was a mistake, and then it is free for whose it is. */
    @Test
    void aNumberThatWasAMistakeIsTakenAwayByACorrection() {
        addsTheNewNumber().statusCode(200);
        String correction = """
                {"resourceType":"Bundle","type":"transaction","entry":[
                  {"fullUrl":"%1$s","resource":{"resourceType":"Patient","id":"%2$s","name":[{"family":"Warsame"}],
                    "identifier":[{"system":"urn:oid:2.16.578.1.12.4.1.4.2","value":"%3$s"}]},
                   "request":{"method":"PUT","url":"%1$s"}},
                  {"resource":{"resourceType":"Provenance","target":[{"reference":"%1$s"}],
                    "recorded":"2026-05-04T15:00:00+02:00",
                    "activity":{"coding":[{"system":"https://w3id.org/whatmatters/fhir/CodeSystem/authorship-activity","code":"correct"}]},
                    "agent":[{"who":{"display":"Amina Haugen"}}]},
                   "request":{"method":"POST","url":"Provenance"}}]}
                """.formatted(patient, patient.substring(8), oldNumber);
        asRegistry().contentType(FHIR_JSON).body(correction).post("").then().statusCode(200);
        amal.get("municipal-epj", patient, 200).body("identifier.value", contains(oldNumber));
        asCitizen(newNumber).body("total", equalTo(0));
        post("Patient", """
                {"resourceType":"Patient","identifier":[{"system":"urn:oid:2.16.578.1.12.4.1.4.1","value":"%s"}]}
                """.formatted(newNumber)).statusCode(201);
    }

    /** Whoever could give her a number of somebody else's would be let in with that one's discharge. Decision 0071. */
    @Test
    void onlyWhoBringsItFromTheRegistersChangesHerNumbers() {
        Map.of("nurse-elsewhere", 404, "hospital-system", 403, "municipal-epj", 403, "municipal-nurse", 403)
                .forEach((persona, status) -> fhirAs(persona)
                        .contentType("application/json-patch+json")
                        .body(addition(newNumber))
                        .patch("/" + patient)
                        .then()
                        .statusCode(status));
    }

    /** The municipality's system that hears from the national registers. */
    private RequestSpecification asRegistry() {
        return fhirWith(TestToken.ofSystem("310000205", "municipal-registry"));
    }

    private ValidatableResponse addsTheNewNumber() {
        return adds(newNumber);
    }

    private ValidatableResponse adds(String number) {
        return asRegistry()
                .contentType("application/json-patch+json")
                .body(addition(number))
                .patch("/" + patient)
                .then();
    }

    private static String addition(String number) {
        return """
                [{"op":"add","path":"/identifier/-","value":{"system":"urn:oid:2.16.578.1.12.4.1.4.1","value":"%s"}}]
                """.formatted(number);
    }

    private static String byOldNumber(PersonInCare person) {
        return person.discharge()
                .replace("urn:oid:2.16.578.1.12.4.1.4.1|", D_NUMBER)
                .replace("\"urn:oid:2.16.578.1.12.4.1.4.1\"", "\"urn:oid:2.16.578.1.12.4.1.4.2\"");
    }

    private @Nullable String found(String number) {
        String id = fhir().formParam("identifier", number)
                .post("/Patient/_search")
                .then()
                .statusCode(200)
                .extract()
                .path("entry[0].resource.id");
        return id == null ? null : "Patient/" + id;
    }

    private ValidatableResponse asCitizen(String number) {
        return fhirWith(TestToken.ofCitizen(number)).get("/Goal").then().statusCode(200);
    }
}
