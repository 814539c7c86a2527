package no.whatmatters.careplan.whatmatters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.response.Response;
import java.util.List;
import no.whatmatters.ServerTest;
import no.whatmatters.TestPerson;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The picture of Kari over HTTP: by her id, by her number, in three languages, and what is refused. */
class WhatMattersTest extends ServerTest {

    private final TestPerson kari = TestPerson.next();
    private SharedPictures plan = new SharedPictures(kari, List.of());

    @BeforeEach
    void takenOver() {
        plan = SharedPictures.discharged(kari, dischargeOf(kari), this::fhir).accepted(this::fhir);
    }

    @Test
    void tellsTheNurseWhatMattersInKarisOwnWords() {
        Response answer = fhirAs("municipal-nurse").get(plan.address());
        answer.then()
                .statusCode(200)
                .body("resourceType", equalTo("Bundle"))
                .body("type", equalTo("document"))
                .body("entry[0].resource.resourceType", equalTo("Composition"))
                .body("entry[0].resource.subject.reference", equalTo(plan.patient()));
        assertThat(SharedPictures.section(answer.jsonPath(), "goals"))
                .containsSubsequence("Komme meg hjem", "Bli sterkere i høyre fot", "Bli kvitt oksygenet");
        assertThat(SharedPictures.recordsIn(answer))
                .contains(plan.patient(), plan.goal(0), plan.goal(1), plan.goal(2), plan.handOver());
    }

    @ParameterizedTest
    @CsvSource({"nb,Hva er viktig for", "nn,Kva er viktig for", "en,What matters to"})
    void speaksTheLanguageThatIsAskedFor(String language, String title) {
        fhirAs("gp")
                .header("Accept-Language", language)
                .get(plan.address())
                .then()
                .statusCode(200)
                .header("Content-Language", equalTo(language))
                .body("entry[0].resource.language", equalTo(language))
                .body("entry[0].resource.title", containsString(title));
    }

    @Test
    void answersAPostLikeAGet() {
        byte[] got = fhirAs("gp")
                .get(plan.address())
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
        byte[] posted = fhirAs("gp")
                .contentType(FHIR_JSON)
                .body("{\"resourceType\":\"Parameters\"}")
                .post(plan.address())
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
        assertThat(posted).isEqualTo(got);
    }

    @Test
    void findsHerByTheNumberInTheBody() {
        byte[] got = fhirAs("gp").get(plan.address()).then().extract().asByteArray();
        assertThat(byNumber("gp", kari.identityNumber())
                        .then()
                        .statusCode(200)
                        .extract()
                        .asByteArray())
                .isEqualTo(got);
    }

    @Test
    void answersAlikeAboutHerWhoIsHiddenAndHerWhoIsNotThere() {
        String hidden = byNumber("nurse-elsewhere", kari.identityNumber())
                .then()
                .statusCode(404)
                .extract()
                .asString();
        String unknown = byNumber("nurse-elsewhere", TestPerson.next().identityNumber())
                .then()
                .statusCode(404)
                .extract()
                .asString();
        assertThat(hidden).isEqualTo(unknown);
        assertThat(fhirAs("nurse-elsewhere")
                        .get(plan.address())
                        .then()
                        .statusCode(404)
                        .extract()
                        .asString())
                .isEqualTo(unknown)
                .isEqualTo(fhirAs("nurse-elsewhere")
                        .get("/Patient/0198c0de-0000-4000-8000-000000000000/$what-matters")
                        .then()
                        .statusCode(404)
                        .extract()
                        .asString());
    }

    @Test
    void asksForTheNumberInABodyAlone() {
        fhirAs("gp").get("/Patient/$what-matters").then().statusCode(405);
        fhirAs("gp")
                .queryParam("identifier", "https://sykehuset.example/plan|1")
                .get(plan.address())
                .then()
                .statusCode(400)
                .body(code(), equalTo("what-matters-parameter-unknown"));
    }

    @ParameterizedTest
    @CsvSource({
        "asof=2026-05-01,what-matters-parameter-unknown",
        "asOf=i+fjor,as-of-not-a-date",
        "asOf=2026-02-30,as-of-not-a-date",
        "asOf=2026-05-01T12:00,as-of-not-a-date",
        "asOf=2126-05-01,as-of-to-come",
        "asOf=2026-05-01&asOf=2026-05-02,what-matters-parameter-repeated",
        "careLevel=sykehus,care-level-unknown",
        "_summary=count,what-matters-parameter-unknown",
    })
    void refusesWhatItDoesNotUnderstand(String query, String refusal) {
        fhirAs("gp")
                .urlEncodingEnabled(false)
                .get(plan.address() + "?" + query)
                .then()
                .statusCode(400)
                .body(code(), equalTo(refusal));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "{'resourceType':'Parameters'};what-matters-identifier-missing",
                "{'resourceType':'Patient'};what-matters-body-not-parameters",
                "{'resourceType':'Parameters','parameter':[{'name':'identifier','valueString':'1'}]};what-matters-identifier-missing",
                "{'resourceType':'Parameters','parameter':[{'name':'identifier','valueIdentifier':{'value':'1'}}]};what-matters-identifier-missing",
                "{'resourceType':'Parameters','parameter':[{'name':'patient','valueString':'1'}]};what-matters-parameter-unknown",
            })
    void refusesABodyThatDoesNotSayWhom(String body, String refusal) {
        fhirAs("gp")
                .contentType(FHIR_JSON)
                .body(body.replace('\'', '"'))
                .post("/Patient/$what-matters")
                .then()
                .statusCode(400)
                .body(code(), equalTo(refusal));
    }

    @Test
    void narrowsToOneCareLevel() {
        String all = sectionOf("plans", plan.address());
        assertThat(all).contains("Utskrivningsplan");
        assertThat(sectionOf("plans", plan.address() + "?careLevel=gp")).doesNotContain("Utskrivningsplan");
        assertThat(sectionOf("plans", plan.address() + "?careLevel=hospital")).contains("Utskrivningsplan");
        assertThat(sectionOf("goals", plan.address() + "?careLevel=gp")).contains("Komme meg hjem");
    }

    private String sectionOf(String code, String address) {
        return SharedPictures.section(
                fhirAs("gp")
                        .header("Accept-Language", "nb")
                        .get(address)
                        .then()
                        .statusCode(200)
                        .extract()
                        .jsonPath(),
                code);
    }

    private Response byNumber(String persona, String number) {
        return fhirAs(persona)
                .contentType(FHIR_JSON)
                .body("""
                        {"resourceType":"Parameters","parameter":[{"name":"identifier",
                          "valueIdentifier":{"system":"urn:oid:2.16.578.1.12.4.1.4.1","value":"%s"}}]}
                        """.formatted(number))
                .post("/Patient/$what-matters");
    }

    private static String code() {
        return "issue[0].details.coding[0].code";
    }
}
