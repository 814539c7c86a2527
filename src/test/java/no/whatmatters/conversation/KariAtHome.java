package no.whatmatters.conversation;

import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.function.Function;
import no.whatmatters.TestPerson;
import no.whatmatters.vocabulary.CompiledGuide;

/**
 * Kari, discharged by the hospital and taken over by the municipality, told of a test's own person. Her goals as the hospital
 * wrote them down: «Komme meg hjem» 5, «Bli sterkere i høyre fot» 3, «Bli kvitt oksygenet» 5.
 *
 * @param as makes a request by one of the demo's people
 */
public record KariAtHome(TestPerson kari, String patient, Function<String, RequestSpecification> as) {

    private static final String FHIR_JSON = "application/fhir+json;charset=UTF-8";
    private static final String HOSPITALS = "https://sykehuset.example/plan|";

    public static KariAtHome discharged(TestPerson kari, Function<String, RequestSpecification> as) {
        as.apply("hospital-system")
                .contentType(FHIR_JSON)
                .body(kari.renamed(CompiledGuide.example("Bundle-kari-1-discharge")))
                .post("")
                .then()
                .statusCode(200);
        String patient = as.apply("conformance")
                .formParam("identifier", "urn:oid:2.16.578.1.12.4.1.4.1|" + kari.identityNumber())
                .post("/Patient/_search")
                .path("entry[0].resource.id");
        return new KariAtHome(kari, patient, as);
    }

    /** The municipality accepts, and is on her team from then on. */
    public KariAtHome takenOver() {
        String task = "/Task/" + id("Task", "hand-over");
        as.apply("municipal-epj")
                .contentType("application/json-patch+json")
                .header("If-Match", as.apply("municipal-epj").get(task).header("ETag"))
                .body("[{\"op\":\"replace\",\"path\":\"/status\",\"value\":\"accepted\"}]")
                .patch(task)
                .then()
                .statusCode(200);
        return this;
    }

    /** Id of what the hospital sent under that number. */
    public String id(String type, String number) {
        return as.apply("conformance")
                .queryParam("identifier", HOSPITALS + kari.prefix() + "." + number)
                .get("/" + type)
                .path("entry[0].resource.id");
    }

    /** The role of Amina, who visits her: the municipality knows its own nurses. */
    public String amina() {
        return as.apply("municipal-epj")
                .contentType(FHIR_JSON)
                .header("If-None-Exist", "identifier=https://kommunen.example/plan|role." + kari.prefix())
                .body("""
                        {"resourceType":"PractitionerRole","active":true,"code":[{"text":"Sykepleier"}],"identifier":[
                          {"system":"https://kommunen.example/plan","value":"role.%s"}]}
                        """.formatted(kari.prefix()))
                .post("/PractitionerRole")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    /** Her three goals, in the order of the story. */
    public List<String> goals() {
        return List.of(id("Goal", "goal-1"), id("Goal", "goal-2"), id("Goal", "goal-3"));
    }

    public JsonPath search(String query) {
        return new JsonPath(as.apply("conformance")
                .get("/" + query.replace("{kari}", patient))
                .then()
                .statusCode(200)
                .extract()
                .asString());
    }
}
