package no.whatmatters.conversation;

import static no.whatmatters.conversation.Answering.made;
import static no.whatmatters.conversation.Answering.send;
import static no.whatmatters.conversation.Templates.GOAL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import ca.uhn.fhir.context.FhirContext;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.UUID;
import no.whatmatters.ServerTest;
import no.whatmatters.TestPerson;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What are the same answers, and what are not, where they come without a condition or a key. Decision 0066. */
class SameAnswersTest extends ServerTest {

    private static final String PERSON_ENTRY = """
            {"fullUrl": "urn:uuid:%s", "request": {"method": "POST", "url": "Patient", "ifNoneExist": "identifier=urn:oid:2.16.578.1.12.4.1.4.1|%2$s"},
             "resource": {"resourceType": "Patient", "identifier": [{"system": "urn:oid:2.16.578.1.12.4.1.4.1", "value": "%2$s"}]}}
            """;

    private final TestPerson person = TestPerson.next();
    private final MadeUpForm form = new MadeUpForm().makes(GOAL);
    private Answering kari;
    private String answers = "";

    @BeforeEach
    void theHospitalDischargesHer() {
        kari = new Answering(person, fhirAs("hospital-system"), this::fhir);
        kari.publishes(form).statusCode(201);
        answers = form.answers(kari.kari(), "Komme på hytta");
    }

    @Test
    void inXmlAreTheSame() {
        String first = idOf(send(fhirAs("kari", person), answers).statusCode(201));
        String xml = FhirContext.forR4Cached()
                .newXmlParser()
                .encodeResourceToString(
                        FhirContext.forR4Cached().newJsonParser().parseResource(answers));
        fhirAs("kari", person)
                .contentType("application/fhir+xml;charset=UTF-8")
                .body(xml)
                .post("/QuestionnaireResponse")
                .then()
                .statusCode(200)
                .header("Location", startsWith(baseOf(first)));
    }

    @Test
    void withAnAuthorByNameAreTheSame() {
        String logical = answers.replace("\"status\"", "\"encounter\": {\"display\": \"Hjemme\"}, \"status\"");
        made(send(fhirAs("kari", person), logical));
        send(fhirAs("kari", person), logical).statusCode(200);
    }

    /** Whoever may not send them now hears what an ordinary create hears, and not that they are known. */
    @Test
    void areNotTheSameForWhoMayNotSeeThemAnyMore() {
        send(fhirAs("liv", person), answers).statusCode(201);
        send(fhirAs("liv", person), answers).statusCode(200);
        ValidatableResponse other = send(fhirAs("liv", TestPerson.next()), answers);
        ValidatableResponse unknown = send(fhirAs("liv", TestPerson.next()), form.answers(kari.kari(), "Noe annet"));
        assertThat(other.extract().statusCode())
                .isEqualTo(unknown.extract().statusCode())
                .isGreaterThanOrEqualTo(400);
    }

    @Test
    void ofTwoPersonsAreTwoResponses() {
        TestPerson other = TestPerson.next();
        String subject = answers.replace("Patient/" + kari.kari(), "%s");
        String one = locationIn(transaction(List.of(person), subject));
        String two = locationIn(transaction(List.of(other), subject));
        assertThat(two).isNotEqualTo(one);
        assertThat(locationIn(transaction(List.of(person), subject))).isEqualTo(one);
        assertThat(locationIn(transaction(List.of(TestPerson.next(), person), subject)))
                .as("another entry before them")
                .isEqualTo(one);
    }

    @Test
    void twiceInOneTransactionAreRefused() {
        String entry = "{\"resource\": %s, \"request\": {\"method\": \"POST\", \"url\": \"QuestionnaireResponse\"}}"
                .formatted(answers);
        post(fhir(), entry + ", " + entry)
                .statusCode(422)
                .body("issue.details.coding.flatten().code", contains("answers-twice"))
                .body("issue[0].expression[0]", equalTo("Bundle.entry[1]"));
        asked("transaction", entry + ", " + entry)
                .body("issue.details.coding.flatten().code", contains("answers-twice"))
                .body("issue[0].expression[0]", equalTo("Bundle.entry[1]"));
        asked("batch", entry + ", " + entry).body("issue.details.coding.flatten().code", contains("wm-all-right"));
        kari.search("QuestionnaireResponse?patient=" + kari.kari()).body("total", equalTo(0));
    }

    /** Of a batch the second finds what the first has stored. */
    private ValidatableResponse asked(String kind, String entries) {
        return fhir().urlEncodingEnabled(false)
                .contentType(FHIR_JSON)
                .body("{\"resourceType\": \"Bundle\", \"type\": \"" + kind + "\", \"entry\": [" + entries + "]}")
                .post("/Bundle/$validate")
                .then()
                .statusCode(200);
    }

    /** The person is the last of those given. */
    private ValidatableResponse transaction(List<TestPerson> persons, String subject) {
        StringBuilder entries = new StringBuilder();
        String urn = "";
        for (TestPerson each : persons) {
            urn = UUID.randomUUID().toString();
            entries.append(PERSON_ENTRY.formatted(urn, each.identityNumber())).append(", ");
        }
        entries.append("{\"resource\": ")
                .append(subject.replace("%s", "urn:uuid:" + urn))
                .append(", \"request\": {\"method\": \"POST\", \"url\": \"QuestionnaireResponse\"}}");
        return post(fhir(), entries.toString());
    }

    private static ValidatableResponse post(RequestSpecification caller, String entries) {
        return caller.contentType("application/fhir+json;charset=UTF-8")
                .body("{\"resourceType\": \"Bundle\", \"type\": \"transaction\", \"entry\": [" + entries + "]}")
                .post("")
                .then();
    }

    private static String locationIn(ValidatableResponse answer) {
        List<String> locations = answer.statusCode(200).extract().path("entry.response.location");
        return locations.get(locations.size() - 1).replaceAll("/_history/.*", "");
    }

    private static String idOf(ValidatableResponse created) {
        return created.extract().header("Location");
    }

    private static String baseOf(String location) {
        return location.replaceAll("/_history/.*", "");
    }
}
