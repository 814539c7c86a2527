package no.whatmatters.access.gate;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.whatmatters.SchemaOwner;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** All that is wrong is told at once, and by none of it does anybody learn of a person in whose care they take no part. */
class WhatElseIsWrongTest extends AsksAlike {

    /** Whatever else is wrong with the write is told with it, and tells nothing. */
    @ParameterizedTest
    @MethodSource("references")
    void whatElseIsWrongWithTheWriteTellsNothing(String asker, String reference) {
        Map<String, String> faulty = Map.of(
                "Goal", "\"addresses\":[%1$s],\"expressedBy\":%1$s,\"subject\":%1$s",
                "Task", """
                    "status":"accepted","for":%1$s,"requester":%1$s,"owner":%1$s,"focus":{"reference":"CarePlan/%%goal%%"},
                    "code":{"coding":[{"system":"https://w3id.org/whatmatters/fhir/CodeSystem/task-code","code":"hand-over"}]}""",
                "CarePlan", """
                    "status":"active","subject":%1$s,"goal":[{"reference":"Goal/%%goal%%"}],
                    "category":[{"coding":[{"system":"https://w3id.org/whatmatters/fhir/CodeSystem/care-level","code":"hospital"}]}]""",
                "Patient", "\"contact\":[{\"gender\":\"female\"}],\"link\":[{\"type\":\"replaced-by\",\"other\":%1$s}]",
                "QuestionnaireResponse", "\"subject\":%1$s,\"author\":%1$s,\"source\":%1$s");
        faulty.forEach((type, content) -> {
            String body = "{\"resourceType\":\"" + type + "\"," + content.formatted(reference) + "}";
            askedAlike(asker, (request, sent) -> request.body(sent).post("/" + type), body);
            askedAlike(asker, (request, sent) -> request.body(sent).post("/" + type + "/$validate"), body);
        });
    }

    /** A change that is asked about beforehand is one of nothing; but for whom an emergency lets see the record. */
    @Test
    void whatWouldBecomeOfARecordTellsNothing() throws SQLException {
        String handOver = """
                {"resourceType":"Task","id":"%goal%","status":"completed","intent":"order",
                 "code":{"coding":[{"system":"https://w3id.org/whatmatters/fhir/CodeSystem/task-code","code":"hand-over"}]}}""";
        String goal = "{\"resourceType\":\"Goal\",\"id\":\"%goal%\",\"lifecycleStatus\":\"rejected\"}";
        String bundle = "{\"resourceType\":\"Bundle\",\"type\":\"transaction\",\"entry\":[{\"resource\":" + goal
                + ",\"request\":{\"method\":\"PUT\",\"url\":\"Goal/%goal%\"}},{\"resource\":" + handOver
                + ",\"request\":{\"method\":\"PUT\",\"url\":\"Task?identifier=https://sykehuset.example/plan|%prefix%.hand-over\"}}]}";
        String aboutHer = """
                {"resourceType":"Bundle","type":"transaction","entry":[
                 {"resource":{"resourceType":"Patient","id":"%patient%"},"request":{"method":"PUT","url":"Patient/%patient%"}},
                 {"resource":{"resourceType":"Goal","lifecycleStatus":"active","description":{"text":"x"},
                   "subject":{"reference":"Patient/%patient%"}},"request":{"method":"POST","url":"Goal"}}]}""";
        String taken = """
                {"resourceType":"Goal","identifier":[{"system":"https://sykehuset.example/plan","value":"%prefix%.goal-1"}],
                 "lifecycleStatus":"active","description":{"text":"x"},"subject":{"reference":"Patient/%patient%"}}""";
        String person = """
                {"resourceType":"Patient","identifier":[{"system":"urn:oid:2.16.578.1.12.4.1.4.1","value":"%number%"}]}""";
        String afterDeath = """
                {"resourceType":"Task","status":"requested","intent":"order","for":{"reference":"Patient/%patient%"},
                 "code":{"coding":[{"system":"https://w3id.org/whatmatters/fhir/CodeSystem/task-code","code":"hand-over"}]}}""";
        SchemaOwner.execute("insert into person_died (person, since) values ('" + plan.patient() + "', now())");
        List<String> askers = new ArrayList<>(askers().keySet());
        askers.remove("nurse in an emergency");
        for (String asker : askers) {
            askedAlike(asker, (request, body) -> request.body(body).post("/Task/$validate"), handOver);
            askedAlike(asker, (request, body) -> request.body(body).post("/Goal/$validate"), goal);
            askedAlike(asker, (request, body) -> request.body(body).post("/Bundle/$validate"), bundle);
            askedAlike(asker, (request, body) -> request.body(body).post("/Bundle/$validate"), aboutHer);
            askedAlike(asker, (request, body) -> request.body(body).post("/Goal/$validate"), taken);
            askedAlike(asker, (request, body) -> request.body(body).post("/Patient/$validate"), person);
            askedAlike(asker, (request, body) -> request.body(body).post("/Task/$validate"), afterDeath);
        }
    }

    /** What is told beside it is no more. */
    @ParameterizedTest
    @MethodSource("references")
    void whatElseIsWrongInTheTransactionTellsNothing(String asker, String reference) {
        String about = """
                {"resource":{"resourceType":"CarePlan","status":"active","intent":"plan","subject":%1$s,
                  "category":[{"coding":[{"system":"https://w3id.org/whatmatters/fhir/CodeSystem/care-level","code":"hospital"}]}],
                  "goal":[{"reference":"urn:uuid:%2$s"},{"reference":"Goal/%%goal%%"}]},
                 "request":{"method":"POST","url":"CarePlan"}},
                {"fullUrl":"urn:uuid:%2$s",
                 "resource":{"resourceType":"Goal","lifecycleStatus":"active","description":{"text":"x"},"subject":%1$s},
                 "request":{"method":"POST","url":"Goal"}},
                {"resource":{"resourceType":"Provenance","target":[{"reference":"urn:uuid:%2$s"}],
                   "recorded":"2026-05-04T15:00:00+02:00","agent":[{"who":%1$s}]},
                 "request":{"method":"POST","url":"Provenance"}},
                {"resource":{"resourceType":"Task","status":"requested","intent":"order","for":%1$s,
                   "focus":{"reference":"CarePlan/%%goal%%"}},"request":{"method":"POST","url":"Task"}},
                {"resource":{"resourceType":"Goal","subject":%1$s},"request":{"method":"POST","url":"Goal"}}
                """.formatted(reference, UUID.randomUUID());
        askedAlike(
                asker,
                (request, body) -> request.body(body).post(""),
                "{\"resourceType\":\"Bundle\",\"type\":\"transaction\",\"entry\":[" + about + "]}");
    }
}
