package no.whatmatters.careplan.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.anyOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import no.whatmatters.ServerTest;
import no.whatmatters.TestPerson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever refers to somebody's records concerns that person, by whichever element it refers to them. */
@TestInstance(Lifecycle.PER_CLASS)
class OnePersonOverHttpTest extends ServerTest {

    private static final String ANOTHER = "concerns-another-person";

    private final Sent kari = new Sent(TestPerson.next());
    private final Sent liv = new Sent(TestPerson.next());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "CarePlan | {'status':'active','intent':'plan','subject':PERSON,'addresses':[TO]} | Condition",
                "CarePlan | {'status':'active','intent':'plan','subject':PERSON,'supportingInfo':[TO]} | Observation",
                "CarePlan | {'status':'active','intent':'plan','subject':PERSON,'encounter':TO} | Encounter",
                "CarePlan | {'status':'active','intent':'plan','subject':PERSON,'goal':[TO]} | Goal",
                "CarePlan | {'status':'active','intent':'plan','subject':PERSON,'activity':[{'reference':TO}]} | ServiceRequest",
                "Goal | {'lifecycleStatus':'active','description':{'text':'x'},'subject':PERSON,'addresses':[TO]} | Condition",
                "Goal | {'lifecycleStatus':'active','description':{'text':'x'},'subject':PERSON,'outcomeReference':[TO]} | Observation",
                "Observation | {'status':'final','code':{'text':'x'},'subject':PERSON,'derivedFrom':[TO]} | Observation",
                "Observation | {'status':'final','code':{'text':'x'},'subject':PERSON,'encounter':TO} | Encounter",
                "Observation | {'status':'final','code':{'text':'x'},'subject':PERSON,'focus':[TO]} | Goal",
                "Task | {'status':'requested','intent':'order','for':PERSON,'focus':TO} | CarePlan",
                "Task | {'status':'requested','intent':'order','for':PERSON,'output':[{'type':{'text':'x'},'valueReference':TO}]} | Observation",
                "ServiceRequest | {'status':'active','intent':'plan','subject':PERSON,'basedOn':[TO]} | CarePlan",
                "ServiceRequest | {'status':'active','intent':'plan','subject':PERSON,'reasonReference':[TO]} | Condition",
                "List | {'status':'current','mode':'working','subject':PERSON,'entry':[{'item':TO}]} | Goal",
                "Condition | {'subject':PERSON,'encounter':TO} | Encounter",
                "Encounter | {'status':'finished','class':{'code':'IMP'},'subject':PERSON,'reasonReference':[TO]} | Condition",
                "QuestionnaireResponse | {'status':'completed','subject':PERSON,'basedOn':[TO]} | CarePlan",
                "Appointment | {'status':'proposed','participant':[{'status':'accepted','actor':PERSON}],'basedOn':[TO]} | ServiceRequest",
                "DocumentReference | {'status':'current','subject':PERSON,'content':[{'attachment':{'title':'x'}}],'context':{'related':[TO]}} | CarePlan"
            })
    void refersToThatPersonsRecordsAlone(String type, String content, String target) {
        posted(type, content, liv.record(target))
                .statusCode(422)
                .body("issue.details.coding.flatten().code", contains(ANOTHER));
        posted(type, content, kari.record(target)).statusCode(201);
    }

    /** It names no person itself: what it speaks of first says whose it is. */
    @Test
    void aProvenanceSpeaksOfOnePerson() {
        String provenance = """
                {"target":[{"reference":"%s"},{"reference":"%s"}],"recorded":"2026-05-04T09:00:00Z",
                 "agent":[{"who":{"reference":"%s"}}]}
                """;
        String both = provenance.formatted(kari.record("Goal"), liv.record("Goal"), kari.record("Patient"));
        String one = provenance.formatted(kari.record("Goal"), kari.record("CarePlan"), kari.record("Patient"));
        posted("Provenance", both, "")
                .statusCode(422)
                .body("issue.expression.flatten()", contains("Provenance.target"));
        posted("Provenance", one, "").statusCode(201);
    }

    /** Its history is the first person's. */
    @Test
    void whatWasDeletedComesBackForNobodyElse() {
        String content = "{\"resourceType\":\"Condition\",\"id\":\"%s\",\"subject\":{\"reference\":\"%s\"}}";
        String lone = "/Condition/"
                + post("Condition", content.replace("\"id\":\"%s\",", "").formatted(kari.record("Patient")))
                        .statusCode(201)
                        .extract()
                        .path("id");
        fhir().delete(lone).then().statusCode(200);
        putBack(lone, content, liv)
                .statusCode(422)
                .body("issue.details.coding.flatten().code", hasItem("moves-to-another-person"));
        putBack(lone, content, kari).statusCode(anyOf(is(200), is(201)));
    }

    private ValidatableResponse putBack(String record, String content, Sent person) {
        return fhir().contentType(FHIR_JSON)
                .body(content.formatted(record.substring("/Condition/".length()), person.record("Patient")))
                .put(record)
                .then();
    }

    /** Decision 0008: a person may be updated by the sender's own number, which is not the number she was found by. */
    @Test
    void takesAPersonWhoIsUpdatedByTheSendersOwnNumber() throws Exception {
        String patient = """
                {"resourceType":"Patient","identifier":[{"system":"https://prove.example/plan","value":"%s"}]}
                """.formatted(kari.person.prefix());
        String own = "Patient?identifier=https://prove.example/plan|" + kari.person.prefix();
        String person = "Patient/"
                + fhir().contentType(FHIR_JSON)
                        .header("If-None-Exist", own.substring("Patient?".length()))
                        .body(patient)
                        .post("/Patient")
                        .then()
                        .statusCode(201)
                        .extract()
                        .path("id");
        String goal = "Goal/"
                + post("Goal", """
                        {"resourceType":"Goal","lifecycleStatus":"active","description":{"text":"x"},"subject":{"reference":"%s"}}
                        """.formatted(person)).statusCode(201).extract().path("id");
        String bundle = """
                {"resourceType":"Bundle","type":"transaction","entry":[
                  {"fullUrl":"urn:uuid:4b617269-0000-4000-8000-000000000001","resource":%s,
                   "request":{"method":"PUT","url":"%s"}},
                  {"fullUrl":"urn:uuid:4b617269-0000-4000-8000-000000000002","resource":
                    {"resourceType":"CarePlan","status":"active","intent":"plan","goal":[{"reference":"%s"}],
                     "subject":{"reference":"urn:uuid:4b617269-0000-4000-8000-000000000001"}},
                   "request":{"method":"POST","url":"CarePlan"}}]}
                """;
        post(bundle.formatted(patient, own, goal)).statusCode(200);
        assertThat(post(bundle.formatted(patient, own, liv.record("Goal")))
                        .statusCode(422)
                        .extract()
                        .asString())
                .contains(ANOTHER);
    }

    private ValidatableResponse posted(String type, String content, String target) {
        try {
            ObjectNode resource = (ObjectNode) new ObjectMapper()
                    .readTree(content.replace('\'', '"')
                            .replace("PERSON", "{\"reference\":\"" + kari.record("Patient") + "\"}")
                            .replace("TO", "{\"reference\":\"" + target + "\"}"));
            resource.put("resourceType", type);
            return post(type, resource.toString());
        } catch (JsonProcessingException broken) {
            throw new IllegalArgumentException(broken);
        }
    }

    /** What the hospital has sent about somebody. */
    private final class Sent {

        private final TestPerson person;
        private List<String> records = List.of();

        Sent(TestPerson person) {
            this.person = person;
        }

        String record(String type) {
            if (records.isEmpty()) {
                JsonPath answer =
                        post(dischargeOf(person)).statusCode(200).extract().jsonPath();
                records = answer.getList("entry.response.location");
            }
            return records.stream()
                    .filter(each -> each.startsWith(type + "/"))
                    .findFirst()
                    .map(each -> each.substring(0, each.indexOf("/_history")))
                    .orElseThrow();
        }
    }
}
