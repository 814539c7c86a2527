package no.whatmatters.careplan.whatmatters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.emptyString;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.response.Response;
import java.util.List;
import no.whatmatters.CountedStatements;
import no.whatmatters.ServerTest;
import no.whatmatters.TestOrganisation;
import no.whatmatters.TestPerson;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An app asks for the picture again and again, and pays only when it is another one. */
class PollingTest extends ServerTest {

    private final TestPerson kari = TestPerson.next();
    private SharedPictures plan = new SharedPictures(kari, List.of());

    @BeforeEach
    void takenOver() {
        plan = SharedPictures.discharged(kari, dischargeOf(kari), this::fhir).accepted(this::fhir);
    }

    @Test
    void givesTheSameBytesForTheSameTag() {
        Response one = fhirAs("gp").get(plan.address());
        Response other = fhirAs("gp").get(plan.address());
        assertThat(one.header("ETag")).matches("W/\"[0-9a-f]{32}\"").isEqualTo(other.header("ETag"));
        assertThat(one.asByteArray()).isEqualTo(other.asByteArray());
    }

    @Test
    void saysThatNothingIsNew() {
        String tag = tag("gp");
        for (String had : List.of(tag, tag.substring(2), "W/\"1\", " + tag, "*")) {
            fhirAs("gp")
                    .header("If-None-Match", had)
                    .get(plan.address())
                    .then()
                    .statusCode(304)
                    .header("ETag", equalTo(tag))
                    .body(emptyString());
        }
    }

    @Test
    void saysSoForLittle() {
        String tag = tag("gp");
        List<String> statements = CountedStatements.fewest(() -> fhirAs("gp")
                .header("If-None-Match", tag)
                .get(plan.address())
                .then()
                .statusCode(304));
        assertThat(statements).hasSizeLessThanOrEqualTo(5);
    }

    @Test
    void showsWhatAnybodyHasChangedSince() {
        String tag = tag("gp");
        patch("municipal-nurse", plan.goal(0), "achievementStatus", "{\"text\":\"På vei hjem\"}");
        Response answer = fhirAs("gp").header("If-None-Match", tag).get(plan.address());
        answer.then().statusCode(200);
        assertThat(answer.header("ETag")).isNotEqualTo(tag);
        assertThat(answer.asString()).contains("På vei hjem");
    }

    @Test
    void showsANewNameOfWhoIsNamed() {
        String tag = tag("gp");
        patch("conformance", plan.first("Organization", 0), "name", "\"Fjordbyen universitetssykehus\"");
        Response answer = fhirAs("gp").header("If-None-Match", tag).get(plan.address());
        answer.then().statusCode(200);
        assertThat(answer.asString()).contains("Fjordbyen universitetssykehus");
        patch("conformance", plan.first("Organization", 0), "name", "\"Fjordbyen sykehus\"");
    }

    /** An organisation that was only a number gets a name, while others are named by roles that bring more than themselves. */
    @Test
    void showsTheNameOfAnOrganisationThatWasUnknown() {
        String number = TestOrganisation.next();
        patch("conformance", plan.first("ServiceRequest", 0), "performer", """
                [{"identifier":{"system":"urn:oid:2.16.578.1.12.4.1.4.101","value":"%s"}}]""".formatted(number));
        String tag = tag("gp");
        fhirAs("gp").header("If-None-Match", tag).get(plan.address()).then().statusCode(304);
        post("Organization", """
                {"resourceType":"Organization","name":"Frivilligsentralen i Dalen","identifier":[
                 {"system":"urn:oid:2.16.578.1.12.4.1.4.101","value":"%s"}]}""".formatted(number)).statusCode(201);
        Response answer = fhirAs("gp").header("If-None-Match", tag).get(plan.address());
        answer.then().statusCode(200);
        assertThat(answer.asString()).contains("Frivilligsentralen i Dalen");
    }

    /** An appointment whose time is not known yet says so in an extension: it is no date, and no failure. */
    @Test
    void isShownAlsoWhereATimeIsAnExtensionOnly() {
        String unknown =
                "{\"extension\":[{\"url\":\"http://hl7.org/fhir/StructureDefinition/data-absent-reason\",\"valueCode\":\"unknown\"}]}";
        post("Appointment", """
                {"resourceType":"Appointment","status":"proposed","_start":%1$s,"_end":%1$s,
                 "participant":[{"actor":{"reference":"%2$s"},"status":"needs-action"}]}""".formatted(unknown, plan.patient())).statusCode(201);
        fhirAs("gp").get(plan.address()).then().statusCode(200);
    }

    @Test
    void namesAnotherAnswerWhereItIsToldAnotherWay() {
        String tag = tag("gp");
        fhirAs("gp")
                .header("If-None-Match", tag)
                .header("Accept-Language", "nn")
                .get(plan.address())
                .then()
                .statusCode(200);
        fhirAs("gp")
                .header("If-None-Match", tag)
                .queryParam("careLevel", "gp")
                .get(plan.address())
                .then()
                .statusCode(200);
        fhirAs("gp")
                .header("If-None-Match", tag)
                .queryParam("_format", "xml")
                .get(plan.address())
                .then()
                .statusCode(200);
    }

    /** A tag that changed with it would tell that there is something, and when it is written. */
    @Test
    void tellsNothingOfWhatTheCallerMayNotSee() {
        String tag = tag("municipal-app");
        assertThat(tag).isNotEqualTo(tag("gp"));
        patch("conformance", plan.first("Condition", 0), "note", "[{\"text\":\"Skal ikke vises\"}]");
        Response again = fhirAs("municipal-app").get(plan.address());
        assertThat(again.header("ETag")).isEqualTo(tag);
        fhirAs("municipal-app")
                .header("If-None-Match", tag)
                .get(plan.address())
                .then()
                .statusCode(304);
    }

    @Test
    void hasNothingToKeepInAPost() {
        fhirAs("gp")
                .header("If-None-Match", tag("gp"))
                .contentType(FHIR_JSON)
                .body("{\"resourceType\":\"Parameters\"}")
                .post(plan.address())
                .then()
                .statusCode(200);
    }

    private String tag(String persona) {
        return fhirAs(persona)
                .get(plan.address())
                .then()
                .statusCode(200)
                .extract()
                .header("ETag");
    }

    private void patch(String persona, String record, String element, String value) {
        fhirAs(persona)
                .contentType(SharedPictures.JSON_PATCH)
                .header("If-Match", fhir().get("/" + record).header("ETag"))
                .body("[{\"op\":\"add\",\"path\":\"/" + element + "\",\"value\":" + value + "}]")
                .patch("/" + record)
                .then()
                .statusCode(200);
    }
}
