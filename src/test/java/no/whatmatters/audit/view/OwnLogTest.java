package no.whatmatters.audit.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import no.whatmatters.ServerTest;
import no.whatmatters.TestPerson;
import no.whatmatters.TestToken;
import no.whatmatters.validation.TestValidator;
import org.hl7.fhir.r4.model.Bundle;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** «Hvem har sett på planen min»: the person reads who has looked, and nobody else does. */
class OwnLogTest extends ServerTest {

    private static final String AMINA =
            "entry.resource.find { it.agent.find { a -> a.who.display == 'Amina Haugen' } }";
    private static final String REASON = "Funnet bevisstløs hjemme";

    private final TestPerson person = TestPerson.next();
    private String kari = "";
    private String goal = "";

    @BeforeEach
    void aminaReadsAGoalOfKaris() {
        ReadPlan plan = ReadPlan.of(person, this::fhirAs, this::fhir);
        kari = plan.patient();
        goal = plan.goal();
    }

    @Test
    void saysWhoForWhichOrganisationWhyWhenAndWhat() {
        JsonPath amina =
                log(kari()).body("type", equalTo("searchset")).extract().jsonPath();
        String row = AMINA;
        assertThat(amina.getString(row + ".action")).isEqualTo("R");
        assertThat(amina.getString(row + ".outcome")).isEqualTo("0");
        assertThat(amina.getString(row + ".recorded")).isNotNull();
        assertThat(amina.getString(row + ".type.code")).isEqualTo("rest");
        assertThat(amina.getList(row + ".subtype.code")).containsExactly("read");
        assertThat(amina.getList(row + ".purposeOfEvent.coding.code.flatten()")).containsExactly("TREAT");
        assertThat(amina.getList(row + ".agent.role.text.flatten()")).contains("Helsepersonell");
        assertThat(amina.getString(row + ".agent[1].who.display")).isEqualTo("Fjordbyen kommune");
        assertThat(amina.getString(row + ".agent[1].who.reference")).startsWith("Organization/");
        assertThat(amina.getList(row + ".entity.what.reference"))
                .containsExactly("Patient/" + kari, "Goal/" + goal + "/_history/1");
        assertThat(amina.getString(row + ".entity[1].type.display")).isEqualTo("Mål");
    }

    /** The demo's Amina has this number, and Kari hers; of neither is anything but the name told. */
    @Test
    void holdsNoIdentityNumberAndNoNumberOfStaff() {
        log(kari())
                .body(containsString("Amina Haugen"))
                .body(not(containsString("23898210065")))
                .body(not(containsString("990000002")))
                .body(not(containsString(person.identityNumber())));
    }

    @Test
    void keepsToTheGuidesProfile() {
        fhirAs("nurse-elsewhere").get("/Goal/" + goal).then().statusCode(404);
        fhirWith(emergency()).get("/Goal/" + goal).then().statusCode(200);
        String all = log(kari()).extract().asString();
        Bundle bundle = (Bundle) TestValidator.read(all);

        assertThat(bundle.getEntry()).hasSizeGreaterThanOrEqualTo(4);
        bundle.getEntry().forEach(each -> {
            assertThat(each.getResource().getMeta().getProfile().get(0).getValue())
                    .endsWith("/access-event");
            assertThat(TestValidator.get().faultsOf(each.getResource())).isEmpty();
        });
    }

    @Test
    void isFoundByTheNumberInTheBodyAndWithoutNamingAnybody() {
        kari().formParam("patient.identifier", ReadPlan.NUMBER + person.identityNumber())
                .post("/AuditEvent/_search")
                .then()
                .statusCode(200)
                .body("entry.resource.entity.flatten().what.reference", hasItem("Patient/" + kari))
                .body("link.url", not(hasItem(containsString(person.identityNumber()))));
        kari().get("/AuditEvent").then().statusCode(200).body(containsString("Amina Haugen"));
    }

    @Test
    void readsOneRowAgain() {
        String id = log(kari()).extract().path(AMINA + ".id");
        for (String path : List.of("/AuditEvent/" + id, "/AuditEvent/" + id + "/_history/1")) {
            kari().get(path).then().statusCode(200).body("id", equalTo(id)).body(containsString("Amina Haugen"));
        }
        kari().get("/AuditEvent/" + id + "/_history")
                .then()
                .statusCode(200)
                .body("entry.resource.id", equalTo(List.of(id)));
        kari().get("/AuditEvent/" + id + "/_history/2").then().statusCode(404);
        kari().get("/AuditEvent/" + UUID.randomUUID()).then().statusCode(404);
        kari().get("/AuditEvent/nothing").then().statusCode(404);
    }

    @Test
    void showsEmergenciesFirstWithTheirReason() {
        fhirWith(emergency()).get("/Goal/" + goal).then().statusCode(200);
        fhirAs("municipal-nurse").get("/Goal/" + goal).then().statusCode(200);

        log(kari())
                .body("entry[0].resource.purposeOfEvent[0].coding[0].code", equalTo("BTG"))
                .body("entry[0].resource.purposeOfEvent[0].text", equalTo(REASON))
                .body("entry[1].resource.purposeOfEvent[0].coding[0].code", equalTo("TREAT"));
        kari().queryParam("_sort", "-date")
                .get("/AuditEvent")
                .then()
                .body("entry[0].resource.action", equalTo("E"))
                .body("entry[1].resource.purposeOfEvent[0].coding[0].code", equalTo("TREAT"))
                .body("entry[2].resource.purposeOfEvent[0].coding[0].code", equalTo("BTG"));
    }

    /** The log grows with each page that is read of it; what was there before is told once, in order. */
    @Test
    void pagesThroughAllOnceWhileTheLogGrows() {
        fhirWith(emergency()).get("/Goal/" + goal).then().statusCode(200);
        List<String> all = log(kari()).extract().jsonPath().getList("entry.resource.id");
        JsonPath page = kari().queryParam("_count", 2).get("/AuditEvent").jsonPath();
        List<String> seen = new ArrayList<>(page.getList("entry.resource.id"));
        String next = ReadPlan.next(page);
        while (next != null) {
            assertThat(next).doesNotContain(kari).doesNotContain(person.identityNumber());
            fhirAs("municipal-nurse").get("/Goal/" + goal).then().statusCode(200);
            page = kari().urlEncodingEnabled(false).get(next).jsonPath();
            seen.addAll(page.getList("entry.resource.id"));
            next = ReadPlan.next(page);
        }
        assertThat(seen).doesNotHaveDuplicates().containsSubsequence(all);
        assertThat(seen.get(0)).isEqualTo(all.get(0));
    }

    @Test
    void tellsAlsoWhoReadTheLog() {
        String first = log(fhirAs("liv", person)).extract().path("entry[0].resource.id");
        JsonPath after = log(kari()).extract().jsonPath();
        String liv = "entry.resource.find { it.agent.find { a -> a.who.display == 'Liv Fjelltun' } }";
        assertThat(after.getList(liv + ".entity.what.reference")).contains("AuditEvent/" + first + "/_history/1");
        log(kari()).body("entry.resource.agent.flatten().who.display", hasItem("Personen selv"));
    }

    @Test
    void speaksTheReadersLanguage() {
        fhirAs("nurse-elsewhere").get("/Goal/" + goal).then().statusCode(404);
        List<String> said = new ArrayList<>();
        for (String language : List.of("nb", "nn", "en")) {
            said.add(fhirAs("kari", person)
                    .header("Accept-Language", language)
                    .get("/AuditEvent")
                    .then()
                    .extract()
                    .path("entry.resource.find { it.outcome == '4' }.outcomeDesc"));
        }
        assertThat(new HashSet<>(said)).hasSize(3).doesNotContainNull();
    }

    private RequestSpecification kari() {
        return fhirAs("kari", person);
    }

    private ValidatableResponse log(RequestSpecification reader) {
        return ReadPlan.log(reader, kari);
    }

    private String emergency() {
        return TestToken.ofAminaInEmergency(person.identityNumber(), REASON);
    }
}
