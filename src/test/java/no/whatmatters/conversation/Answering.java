package no.whatmatters.conversation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import no.whatmatters.TestPerson;
import no.whatmatters.vocabulary.CompiledGuide;

/** Kari at home again: the hospital has discharged her, her GP follows her up, and somebody answers forms about her. */
final class Answering {

    private static final String FHIR_JSON = "application/fhir+json;charset=UTF-8";

    private final Supplier<RequestSpecification> asAnybody;
    private final TestPerson person;
    private final String kari;
    private final Set<MadeUpForm> published = new HashSet<>();

    Answering(TestPerson person, RequestSpecification hospital, Supplier<RequestSpecification> asAnybody) {
        this.person = person;
        this.asAnybody = asAnybody;
        hospital.contentType(FHIR_JSON)
                .body(person.renamed(CompiledGuide.example("Bundle-kari-1-discharge")))
                .post("")
                .then()
                .statusCode(200);
        this.kari = found("Patient", "urn:oid:2.16.578.1.12.4.1.4.1|" + person.identityNumber());
    }

    /** Id of her Patient. */
    String kari() {
        return kari;
    }

    /** Id of something that the hospital sent, such as {@code goal-1}. */
    String sent(String type, String name) {
        return found(type, "https://sykehuset.example/plan|" + person.prefix() + "." + name);
    }

    /** Somebody answers a form, which is published before. */
    ValidatableResponse answers(RequestSpecification caller, MadeUpForm form, String... a) {
        if (published.add(form)) {
            publishes(form).statusCode(201);
        }
        return send(caller, form.answers(kari, a));
    }

    /** Somebody makes the form one that is answered. */
    ValidatableResponse publishes(MadeUpForm form) {
        return asAnybody
                .get()
                .contentType(FHIR_JSON)
                .body(form.json())
                .post("/Questionnaire")
                .then();
    }

    static ValidatableResponse send(RequestSpecification caller, String response) {
        return caller.contentType(FHIR_JSON)
                .header("Prefer", "return=OperationOutcome")
                .body(response)
                .post("/QuestionnaireResponse")
                .then();
    }

    static void refused(ValidatableResponse answer, int status, String code) {
        answer.statusCode(status).body("issue[0].details.coding[0].code", equalTo(code));
    }

    /** What the answer says has been made: just one thing. */
    static String made(ValidatableResponse answer) {
        List<String> made = answer.statusCode(201)
                .extract()
                .path("issue.findAll { it.details.coding && it.details.coding[0].code == 'extract-made' }.diagnostics");
        assertThat(made).hasSize(1);
        return made.get(0);
    }

    String found(String type, String identifier) {
        return asAnybody
                .get()
                .formParam("identifier", identifier)
                .post("/" + type + "/_search")
                .then()
                .statusCode(200)
                .extract()
                .path("entry[0].resource.id");
    }

    ValidatableResponse read(String reference) {
        return asAnybody.get().get("/" + reference).then().statusCode(200);
    }

    /** A search, by whom everything is allowed. */
    ValidatableResponse search(String query) {
        return asAnybody.get().get("/" + query + "&_total=accurate").then().statusCode(200);
    }

    String create(String type, String json) {
        return asAnybody
                .get()
                .contentType(FHIR_JSON)
                .body(json)
                .post("/" + type)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    String somebodyElse() {
        return create("Patient", "{\"resourceType\": \"Patient\", \"name\": [{\"family\": \"Annen\"}]}");
    }
}
