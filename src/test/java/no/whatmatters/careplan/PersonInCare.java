package no.whatmatters.careplan;

import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.startsWith;

import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Matcher;
import no.whatmatters.TestPerson;
import no.whatmatters.vocabulary.CompiledGuide;

/**
 * A person of a test, and what those around them do, each by the name of a persona of the demo. Ids are looked up by whom
 * nothing is hidden from.
 *
 * @param person the person
 * @param as a request by that persona
 */
public record PersonInCare(TestPerson person, Function<String, RequestSpecification> as) {

    private static final String JSON = "application/fhir+json;charset=UTF-8";
    private static final String ANYBODY = "conformance";

    /** The hospital sends its plan and asks the municipality to follow up. */
    public PersonInCare isDischarged() {
        send("hospital-system", discharge());
        return this;
    }

    /** What the hospital sends. */
    public String discharge() {
        return person.renamed(CompiledGuide.example("Bundle-kari-1-discharge"));
    }

    /** The municipality says yes, as the guide shows it. */
    public void isTakenOver() {
        send("municipal-epj", person.renamed(CompiledGuide.example("Bundle-kari-2-hand-over-accepted")));
    }

    /** The municipality adds its own part of the plan, as the guide shows it. */
    public void isVisited() {
        send("municipal-epj", person.renamed(CompiledGuide.example("Bundle-kari-3-home-visit")));
    }

    /** Posts a transaction that goes through. */
    public void send(String persona, String bundle) {
        post(persona, "", bundle)
                .log()
                .ifValidationFails()
                .statusCode(200)
                .body("entry.response.status", everyItem(startsWith("20")));
    }

    public ValidatableResponse post(String persona, String path, String json) {
        return as.apply(persona).contentType(JSON).body(json).post(path).then();
    }

    /** Creates a record; answers its reference. */
    public String create(String persona, String type, String json) {
        return type + "/"
                + post(persona, "/" + type, json)
                        .log()
                        .ifValidationFails()
                        .statusCode(201)
                        .extract()
                        .path("id");
    }

    public ValidatableResponse get(String persona, String path, int status) {
        return as.apply(persona).get("/" + path).then().statusCode(status);
    }

    /** A JSON Patch to that version. */
    public ValidatableResponse patch(String persona, String record, int version, String patch) {
        return as.apply(persona)
                .contentType("application/json-patch+json")
                .header("If-Match", "W/\"" + version + "\"")
                .body(patch)
                .patch("/" + record)
                .then();
    }

    /** A JSON Patch that gives a record that status. */
    public static String status(String status) {
        return "[{\"op\":\"replace\",\"path\":\"/status\",\"value\":\"" + status + "\"}]";
    }

    public static String status(String status, String reason) {
        return status(status)
                .replace(
                        "}]", "},{\"op\":\"add\",\"path\":\"/statusReason\",\"value\":{\"text\":\"" + reason + "\"}}]");
    }

    /** What the hospital sent under that name, such as {@code goal-1}. */
    public String of(String type, String name) {
        return type + "/" + id(type, "identifier", "https://sykehuset.example/plan|" + person.prefix() + "." + name);
    }

    /** What the municipality sent under that name. */
    public String ofMunicipality(String type, String name) {
        return type + "/" + id(type, "identifier", "https://kommunen.example/plan|" + person.prefix() + "." + name);
    }

    /** A record by one of the identifiers of the guide's examples. */
    public String find(String type, String identifier) {
        return type + "/" + id(type, "identifier", person.renamed(identifier));
    }

    public String patient() {
        return "Patient/" + id("Patient", "identifier", "urn:oid:2.16.578.1.12.4.1.4.1|" + person.identityNumber());
    }

    public String organisation(String number) {
        return "Organization/" + id("Organization", "identifier", "urn:oid:2.16.578.1.12.4.1.4.101|" + number);
    }

    public String handOver() {
        return of("Task", "hand-over");
    }

    /** One more hand-over of the hospital's plan, as it is sent. */
    String furtherHandOver(String requester, String owner) {
        return """
                {"resourceType":"Task","status":"requested","intent":"order",
                 "identifier":[{"system":"https://sykehuset.example/plan","value":"%s.further"}],
                 "code":{"coding":[{"system":"https://w3id.org/whatmatters/fhir/CodeSystem/task-code","code":"hand-over"}]},
                 "focus":{"reference":"%s"},"for":{"reference":"%s"},"authoredOn":"2026-05-20T09:30:00+02:00",
                 "requester":{"reference":"%s"},"owner":{"reference":"%s"}}
                """.formatted(person().prefix(), of("CarePlan", "plan"), patient(), requester, owner);
    }

    public String team() {
        return "CareTeam/" + id("CareTeam", "patient", patient());
    }

    /** The task of that step of the pathway. */
    public String step(String code) {
        return "Task/" + search("Task?patient=" + patient() + "&code=" + code).getString("entry[0].resource.id");
    }

    /** Whose the responsibility is. */
    public String responsible() {
        return get(ANYBODY, team(), 200).extract().path("managingOrganization[0].reference");
    }

    /** Who is on the team, and has not left. */
    public List<String> members() {
        return get(ANYBODY, team(), 200)
                .extract()
                .jsonPath()
                .getList("participant.findAll { it.period?.end == null }.member.reference");
    }

    public JsonPath search(String query) {
        return get(ANYBODY, query, 200).extract().jsonPath();
    }

    private String id(String type, String parameter, String value) {
        return as.apply(ANYBODY)
                .formParam(parameter, value)
                .post("/" + type + "/_search")
                .then()
                .statusCode(200)
                .extract()
                .path("entry[0].resource.id");
    }

    /** The transaction with one entry more, which the sender can send again. */
    public static String with(String bundle, String type, String identifier, String resource) {
        String entry = """
                {"fullUrl":"urn:uuid:%s","resource":%s,
                 "request":{"method":"POST","url":"%s","ifNoneExist":"identifier=https://sykehuset.example/plan|%s"}},
                """.formatted(UUID.randomUUID(), resource, type, identifier);
        return bundle.replaceFirst("\"entry\"\\s*:\\s*\\[", Matcher.quoteReplacement("\"entry\": [" + entry));
    }
}
