package no.whatmatters.access.gate;

import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import java.util.function.Function;
import java.util.function.Supplier;
import no.whatmatters.TestPerson;
import no.whatmatters.vocabulary.CompiledGuide;

/**
 * Kari's plan in the server, with the ids that tests want to probe.
 *
 * @param kari the person
 * @param patient id of the Patient
 */
record KarisPlan(
        TestPerson kari, String patient, String goal, String score, String plan, String condition, String handOver) {

    private static final String NUMBER = "urn:oid:2.16.578.1.12.4.1.4.1|";
    private static final String HOSPITALS = "https://sykehuset.example/plan|";

    /** The hospital sends her plan. */
    static KarisPlan discharged(TestPerson kari, Function<String, RequestSpecification> as) {
        as.apply("hospital-system")
                .contentType("application/fhir+json;charset=UTF-8")
                .body(kari.renamed(CompiledGuide.example("Bundle-kari-1-discharge")))
                .post("")
                .then()
                .statusCode(200);
        return find(kari, () -> as.apply("conformance"));
    }

    /** The municipality says yes, and so is on her team. */
    KarisPlan accepted(Function<String, RequestSpecification> as) {
        as.apply("municipal-nurse")
                .contentType("application/json-patch+json")
                .header("If-Match", "W/\"1\"")
                .body("[{\"op\":\"replace\",\"path\":\"/status\",\"value\":\"accepted\"}]")
                .patch("/Task/" + handOver)
                .then()
                .statusCode(200);
        return this;
    }

    /** Finds what the discharge made. */
    static KarisPlan find(TestPerson kari, Supplier<RequestSpecification> asAnybody) {
        return new KarisPlan(
                kari,
                id(asAnybody, "Patient", NUMBER + kari.identityNumber()),
                id(asAnybody, "Goal", HOSPITALS + kari.prefix() + ".goal-1"),
                id(asAnybody, "Observation", HOSPITALS + kari.prefix() + ".score-1"),
                id(asAnybody, "CarePlan", HOSPITALS + kari.prefix() + ".plan"),
                id(asAnybody, "Condition", HOSPITALS + kari.prefix() + ".hip-fracture"),
                id(asAnybody, "Task", HOSPITALS + kari.prefix() + ".hand-over"));
    }

    static String id(Supplier<RequestSpecification> asAnybody, String type, String identifier) {
        JsonPath found = asAnybody
                .get()
                .formParam("identifier", identifier)
                .post("/" + type + "/_search")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        return found.getString("entry[0].resource.id");
    }
}
