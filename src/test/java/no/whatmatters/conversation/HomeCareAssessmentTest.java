package no.whatmatters.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import no.whatmatters.ServerTest;
import no.whatmatters.TestPerson;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.StringType;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Amina visits Kari within three days: what she finds becomes observations, and what must change a task in the worklist. */
class HomeCareAssessmentTest extends ServerTest {

    private static final String CODES = "https://w3id.org/whatmatters/fhir/CodeSystem/";

    private KariAtHome kari;
    private FilledForm form;

    @BeforeEach
    void theFormIsFilledIn() {
        kari = KariAtHome.discharged(TestPerson.next(), this::fhirAs).takenOver();
        form = FilledForm.of("home-care-assessment", kari.patient(), fhirAs("municipal-nurse"));
        for (String topic : List.of("function", "cognition", "safety", "social", "self-care")) {
            form.answer(topic, new Coding(CODES + "assessment-finding", "manages", null));
        }
    }

    @Test
    void whatMustChangeIsInTheWorklistOfWhoeverIsResponsible() {
        form.answer("services-match", new Coding(CODES + "services-match", "no", null))
                .answer("change", 0, "change.what", new StringType("Rekkverk i trappa"));
        sendIn();
        String municipality = kari.search("Organization?identifier=urn:oid:2.16.578.1.12.4.1.4.101|310000205")
                .getString("entry[0].resource.id");
        JsonPath task = JsonPath.from(fhirAs("municipal-epj")
                .get("/Task?patient=" + kari.patient() + "&owner=Organization/" + municipality
                        + "&code=change-services")
                .asString());
        assertThat(task.getString("entry[0].resource.description")).isEqualTo("Rekkverk i trappa");
        assertThat(task.getString("entry[0].resource.status")).isEqualTo("requested");
        assertThat(task.getString("entry[0].resource.basedOn[0].reference"))
                .isEqualTo("CarePlan/"
                        + kari.search("CarePlan?patient={kari}&category=shared-care-plan")
                                .getString("entry[0].resource.id"));
        assertThat(task.getString("entry[0].resource.restriction.period.end"))
                .isEqualTo(LocalDate.now(ZoneId.of("Europe/Oslo")).plusDays(7).toString());
        assertThat(findings()).hasSize(6);
    }

    @Test
    void whereTheServicesMatchThereIsNothingToDo() {
        form.answer("services-match", new Coding(CODES + "services-match", "yes", null))
                .answer("acute-deterioration", new Coding(CODES + "deterioration-sign", "more-pain", null))
                .answer("acute-deterioration", new Coding(CODES + "deterioration-sign", "fallen", null));
        assertThat(form.groups("change")).isNotEmpty();
        form.response().getItem().removeIf(each -> each.getLinkId().equals("change"));
        sendIn();
        assertThat(kari.search("Task?patient={kari}&code=change-services&_total=accurate")
                        .getInt("total"))
                .isZero();
        assertThat(findings()).contains("more-pain", "fallen", "yes").hasSize(8);
    }

    @Test
    void thePathwayNamesTheFormAtThreeDaysAndAtTwentyEight() {
        for (String step : List.of("home-visit", "ask-again")) {
            assertThat(kari.search("Task?patient={kari}&code=" + step)
                            .getList("entry[0].resource.input.valueCanonical", String.class))
                    .anyMatch(each -> each.endsWith("/home-care-assessment"));
        }
    }

    private void sendIn() {
        form.complete("PractitionerRole/" + kari.amina(), fhirAs("municipal-nurse"))
                .statusCode(201);
    }

    private List<String> findings() {
        return kari.search("Observation?patient={kari}&category=survey&_count=100")
                .getList("entry.resource.findAll { it.code.coding[0].system.endsWith('assessment-topic') }"
                        + ".valueCodeableConcept.coding.flatten().code");
    }
}
