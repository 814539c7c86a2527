package no.whatmatters.audit.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import no.whatmatters.ServerTest;
import no.whatmatters.TestPerson;
import no.whatmatters.TestToken;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The log is the person's, and of a relative with proof: nobody else reads it, or learns of it. */
class WhoReadsTheLogTest extends ServerTest {

    private final TestPerson person = TestPerson.next();
    private String kari = "";

    @BeforeEach
    void aminaReadsAGoalOfKaris() {
        ReadPlan plan = ReadPlan.of(person, this::fhirAs, this::fhir);
        kari = plan.patient();
    }

    @Test
    void leadsNobodyElseToTheNextPage() {
        String next = Objects.requireNonNull(
                ReadPlan.next(kari().queryParam("_count", 1).get("/AuditEvent").jsonPath()));
        for (RequestSpecification other : List.of(
                fhirAs("kari", TestPerson.next()), fhirAs("liv", TestPerson.next()), fhirAs("municipal-nurse"))) {
            other.urlEncodingEnabled(false)
                    .get(next)
                    .then()
                    .statusCode(410)
                    .body("issue[0].details.coding[0].code", equalTo("page-link-expired"));
        }
        kari().urlEncodingEnabled(false).get(next).then().statusCode(200).body("entry.resource.id.size()", equalTo(1));
    }

    @Test
    void isForTheRelativeWhomTheProofLets() {
        log(fhirAs("liv", person)).body(containsString("Amina Haugen"));
        fhirWith(TestToken.ofRelativeOf(person.identityNumber()))
                .get("/AuditEvent?patient=" + kari)
                .then()
                .statusCode(200)
                .body(containsString("Amina Haugen"));
        fhirAs("liv", TestPerson.next())
                .get("/AuditEvent?patient=" + kari)
                .then()
                .statusCode(200)
                .body("total", equalTo(0));
    }

    @Test
    void isNothingToAnotherCitizen() {
        RequestSpecification another = fhirAs("kari", TestPerson.next());
        String unknown = UUID.randomUUID().toString();
        String ofKari = another.get("/AuditEvent?_count=1&patient=" + kari)
                .then()
                .statusCode(200)
                .body("total", equalTo(0))
                .body("entry", nullValue())
                .body("link.relation", equalTo(List.of("self")))
                .extract()
                .asString();
        String ofNobody = fhirAs("kari", TestPerson.next())
                .get("/AuditEvent?_count=1&patient=" + unknown)
                .asString();
        assertThat(comparable(ofKari)).isEqualTo(comparable(ofNobody.replace(unknown, kari)));
        String id = log(kari()).extract().path("entry[0].resource.id");
        String hidden = fhirAs("kari", TestPerson.next())
                .get("/AuditEvent/" + id)
                .then()
                .statusCode(404)
                .extract()
                .asString();
        String absent =
                fhirAs("kari", TestPerson.next()).get("/AuditEvent/" + unknown).asString();
        assertThat(hidden).isEqualTo(absent.replace(unknown, id));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "municipal-nurse",
                "gp",
                "municipal-epj",
                "hospital-system",
                "municipal-app",
                "leader",
                "form-maker"
            })
    void isClosedToProfessionals(String persona) {
        for (String path : List.of("/AuditEvent?patient=" + kari, "/AuditEvent/" + UUID.randomUUID())) {
            fhirAs(persona)
                    .header("Accept-Language", "nb")
                    .get(path)
                    .then()
                    .statusCode(403)
                    .body("issue[0].details.coding[0].code", equalTo("role-did-not-reach"))
                    .body("issue[0].details.text", containsString("kan ikke"));
        }
    }

    private RequestSpecification kari() {
        return fhirAs("kari", person);
    }

    private ValidatableResponse log(RequestSpecification reader) {
        return ReadPlan.log(reader, kari);
    }

    /** All but what each answer has of its own. */
    private static String comparable(String bundle) {
        return bundle.replaceAll("\"id\":\"[^\"]+\"", "").replaceAll("\"lastUpdated\":\"[^\"]+\"", "");
    }
}
