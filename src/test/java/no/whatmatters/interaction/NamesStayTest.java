package no.whatmatters.interaction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import no.whatmatters.ServerTest;
import no.whatmatters.TestPerson;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a sender finds a record by is not lost by a change that leaves it out: sent again, nothing is made twice. */
class NamesStayTest extends ServerTest {

    private final String name = TestPerson.next().prefix();
    private String task = "";

    @BeforeEach
    void wasSent() {
        task = send(name, 201);
    }

    @Test
    void whereAPutLeavesThemOut() {
        put("");
        fhir().get(task)
                .then()
                .statusCode(200)
                .body("identifier[0].use", equalTo("old"))
                .body("identifier[0].value", equalTo(name));
        assertThat(send(name, 200)).isEqualTo(task);
    }

    @Test
    void whereAPutGivesAnother() {
        put(identifier(name + ".anew"));
        fhir().get(task).then().statusCode(200).body("identifier.value", hasItem(name));
        assertThat(send(name, 200)).isEqualTo(task);
    }

    /** It was never its name. */
    @Test
    void butWhereItWasAMistake() {
        post("""
                {"resourceType":"Bundle","type":"transaction","entry":[
                {"fullUrl":"urn:uuid:4b617269-5555-4000-8000-000000000001","resource":%1$s,
                 "request":{"method":"PUT","url":"%2$s","ifMatch":"W/\\"1\\""}},
                {"resource":{"resourceType":"Provenance","id":"%3$s","target":[{"reference":"%2$s"}],
                  "recorded":"2026-05-04T09:30:00+02:00","agent":[{"who":{"display":"Ola"}}],
                  "activity":{"coding":[{"system":"https://w3id.org/whatmatters/fhir/CodeSystem/authorship-activity","code":"correct"}]}},
                 "request":{"method":"PUT","url":"Provenance/%3$s"}}]}
                """.formatted(task(task.substring(1), ""), task.substring(1), java.util.UUID.randomUUID()))
                .statusCode(200);
        assertThat(send(name, 201)).isNotEqualTo(task);
    }

    /** An identifier that nobody finds it by may go. */
    @Test
    void onlyThoseThatASenderUsesAsNames() {
        String other = "/Task/"
                + post("Task", task("", identifier(name + ".group")))
                        .statusCode(201)
                        .extract()
                        .path("id");
        fhir().contentType(FHIR_JSON)
                .header("If-Match", "W/\"1\"")
                .body(task(other.substring(1), ""))
                .put(other)
                .then()
                .statusCode(200)
                .body("identifier", equalTo(null));
    }

    private void put(String identifier) {
        fhir().contentType(FHIR_JSON)
                .header("If-Match", "W/\"1\"")
                .body(task(task.substring(1), identifier))
                .put(task)
                .then()
                .log()
                .ifValidationFails()
                .statusCode(200);
    }

    private String send(String name, int status) {
        return "/Task/"
                + fhir().header("If-None-Exist", "identifier=https://sykehuset.example/plan|" + name)
                        .contentType(FHIR_JSON)
                        .body(task("", identifier(name)))
                        .post("/Task")
                        .then()
                        .log()
                        .ifValidationFails()
                        .statusCode(status)
                        .extract()
                        .path("id");
    }

    private static String identifier(String value) {
        return "\"identifier\":[{\"system\":\"https://sykehuset.example/plan\",\"value\":\"" + value + "\"}],";
    }

    private static String task(String reference, String identifier) {
        String id = reference.isEmpty() ? "" : "\"id\":\"" + reference.substring("Task/".length()) + "\",";
        return "{\"resourceType\":\"Task\"," + id + identifier + """
                "status":"requested","intent":"plan","code":{"text":"Ring pårørende"}}""";
    }
}
