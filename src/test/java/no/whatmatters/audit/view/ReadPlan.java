package no.whatmatters.audit.view;

import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.function.Function;
import java.util.function.Supplier;
import no.whatmatters.TestPerson;
import no.whatmatters.vocabulary.CompiledGuide;
import org.jspecify.annotations.Nullable;

/**
 * Kari's plan as the hospital sent it, of which home-care nurse Amina has read a goal.
 *
 * @param patient id
 * @param goal id
 * @param municipality id of the organisation that Amina works for
 */
record ReadPlan(String patient, String goal, String municipality) {

    static final ReadPlan NONE = new ReadPlan("", "", "");
    static final String NUMBER = "urn:oid:2.16.578.1.12.4.1.4.1|";

    static ReadPlan of(
            TestPerson person, Function<String, RequestSpecification> as, Supplier<RequestSpecification> asAnybody) {
        as.apply("hospital-system")
                .contentType("application/fhir+json;charset=UTF-8")
                .body(discharge(person))
                .post("")
                .then()
                .statusCode(200);
        ReadPlan plan = new ReadPlan(
                id(asAnybody, "Patient", NUMBER + person.identityNumber()),
                id(asAnybody, "Goal", "https://sykehuset.example/plan|" + person.prefix() + ".goal-1"),
                id(asAnybody, "Organization", "urn:oid:2.16.578.1.12.4.1.4.101|310000205"));
        as.apply("municipal-nurse").get("/Goal/" + plan.goal()).then().statusCode(200);
        return plan;
    }

    /** Her log, as that reader gets it in bokmål. */
    static ValidatableResponse log(RequestSpecification reader, String patient) {
        return reader.header("Accept-Language", "nb")
                .get("/AuditEvent?patient=" + patient)
                .then()
                .statusCode(200);
    }

    /** Path of the next page within the endpoint, or null. */
    static @Nullable String next(JsonPath page) {
        String url = page.getString("link.find { it.relation == 'next' }.url");
        return url == null ? null : url.substring(url.indexOf("/fhir") + 5);
    }

    private static String discharge(TestPerson person) {
        return person.renamed(CompiledGuide.example("Bundle-kari-1-discharge"));
    }

    private static String id(Supplier<RequestSpecification> asAnybody, String type, String identifier) {
        return asAnybody
                .get()
                .formParam("identifier", identifier)
                .post("/" + type + "/_search")
                .path("entry[0].resource.id");
    }
}
