package no.whatmatters.careplan.whatmatters;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import no.whatmatters.ServerTest;
import no.whatmatters.TestPerson;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who set a wish aside is told of a plain change too, and is nobody else. */
class WhoSetItAsideTest extends ServerTest {

    private static final String AMINA = "skrevet ned av Amina Haugen, Fjordbyen kommune";

    private SharedPictures kari = new SharedPictures(TestPerson.next(), List.of());

    @BeforeEach
    void amina() {
        TestPerson person = kari.person();
        kari = SharedPictures.discharged(person, dischargeOf(person), this::fhir)
                .accepted(this::fhir);
    }

    @Test
    void aPlainPatchNamesThePersonWhoWasLoggedInAndWhereSheWorks() {
        patch("on-hold", 1);
        assertThat(goals("")).contains("Satt på vent", AMINA, "Lungebetennelse");
        patch("active", 2);
        assertThat(goals("")).contains("Satt på vent", AMINA, "Lungebetennelse", "Tatt opp igjen");
    }

    @Test
    void soItWasOnThatDay() {
        patch("on-hold", 1);
        String then = Instant.now().toString();
        patch("active", 2);
        assertThat(goals("?asOf=" + then)).contains(AMINA).doesNotContain("Tatt opp igjen");
    }

    /** The GP agrees to the goal, and somebody writes that down. */
    @Test
    void whoeverIsNamedLaterForSomethingElseSetNothingAside() {
        patch("on-hold", 1);
        fhir().contentType(FHIR_JSON)
                .body("""
                        {"resourceType":"Provenance","id":"%1$s","target":[{"reference":"%2$s"}],"recorded":"%3$s",
                         "activity":{"coding":[{"system":"https://w3id.org/whatmatters/fhir/CodeSystem/authorship-activity",
                           "code":"extract"}]},
                         "agent":[{"type":{"coding":[{"system":"http://terminology.hl7.org/CodeSystem/provenance-participant-type",
                           "code":"author"}]},"who":{"display":"Lege Lie"}}]}
                        """.formatted(
                                UUID.fromString("019b0000-0000-7000-8000-"
                                        + kari.goal(0).substring(29)),
                                kari.goal(0),
                                Instant.now().plusSeconds(1)))
                .put("/Provenance/"
                        + UUID.fromString(
                                "019b0000-0000-7000-8000-" + kari.goal(0).substring(29)))
                .then()
                .statusCode(201);
        assertThat(goals("")).contains(AMINA).doesNotContain("Lege Lie");
    }

    private void patch(String status, int version) {
        fhirAs("municipal-nurse")
                .contentType(SharedPictures.JSON_PATCH)
                .header("If-Match", "W/\"" + version + "\"")
                .body("[{\"op\":\"replace\",\"path\":\"/lifecycleStatus\",\"value\":\"" + status + "\"},"
                        + "{\"op\":\"add\",\"path\":\"/statusReason\",\"value\":\"Lungebetennelse\"}]")
                .patch("/" + kari.goal(0))
                .then()
                .log()
                .ifValidationFails()
                .statusCode(200);
    }

    private String goals(String query) {
        return SharedPictures.section(
                fhirAs("gp")
                        .header("Accept-Language", "nb")
                        .get(kari.address() + query)
                        .jsonPath(),
                "goals");
    }
}
