package no.whatmatters.conversation.prefilling;

import static no.whatmatters.conversation.prefilling.PopulateParameters.reference;
import static no.whatmatters.conversation.prefilling.PopulateParameters.with;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.restassured.response.ValidatableResponse;
import java.util.List;
import no.whatmatters.ServerTest;
import no.whatmatters.TestPerson;
import no.whatmatters.conversation.KariAtHome;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What may be sent to {@code $populate}: how a form is named, whom it is about, and what it is started with. */
class PopulateParametersTest extends ServerTest {

    private static final String ANSWERS = "parameter[0].resource.item.answer.flatten().valueString";
    private static final String ISSUES =
            "parameter.find { it.name == 'issues' }.resource.issue.details.coding.flatten().code";

    private final TestPerson person = TestPerson.next();
    private final SentForm form = new SentForm()
            .startedWith("patient", "Patient")
            .startedWith("user", "PractitionerRole")
            .startedWith("encounter", "Encounter")
            .asking("goals", "Goal?patient={{%patient.id}}&_sort=_lastUpdated&_count=50")
            .question("name", "%patient.name.given.first()")
            .question("goal", "%goals.entry.resource.description.text");
    private KariAtHome kari;

    @BeforeEach
    void discharged() {
        kari = KariAtHome.discharged(person, this::fhirAs);
    }

    @Test
    void aFormIsNamedInManyWays() {
        String stored = publish();
        List<PopulateParameters> ways = List.of(
                with("canonical", "\"valueCanonical\":\"" + form.canonical() + "\""),
                with("canonical", "\"valueUri\":\"" + form.url() + "\""),
                with("questionnaire", "\"valueCanonical\":\"" + form.canonical() + "\""),
                with("questionnaire", reference("Questionnaire/" + stored)),
                with("questionnaireRef", reference("Questionnaire/" + stored)),
                with("questionnaireRef", reference(form.canonical())),
                with(
                        "identifier",
                        "\"valueIdentifier\":{\"system\":\"https://kommunen.example/plan\",\"value\":\""
                                + form.identifier + "\"}"),
                new PopulateParameters().form(form));
        for (PopulateParameters way : ways) {
            asked(way.subject(kari.patient()).local())
                    .statusCode(200)
                    .body(ANSWERS, hasItems("Kari", "Komme meg hjem", "Bli kvitt oksygenet"))
                    .body("parameter[0].resource.questionnaire", equalTo(form.canonical()));
        }
    }

    @Test
    void aFormAtItsAddressNeedsNoName() {
        fhirAs("gp")
                .contentType(FHIR_JSON)
                .body(new PopulateParameters().subject(kari.patient()).local().json())
                .post("/Questionnaire/" + publish() + "/$populate")
                .then()
                .statusCode(200)
                .body(ANSWERS, hasItem("Komme meg hjem"));
    }

    @Test
    void oneFormAndNoOther() {
        PopulateParameters none = new PopulateParameters().subject(kari.patient());
        asked(none).statusCode(400).body(code(), equalTo("populate-form-not-said"));
        PopulateParameters two =
                new PopulateParameters().form(form).and("canonical", "\"valueUri\":\"" + form.url() + "\"");
        asked(two).statusCode(400).body(code(), equalTo("populate-form-said-twice"));
        for (PopulateParameters unknown : List.of(
                with("canonical", "\"valueUri\":\"https://kommunen.example/finnes-ikke\""),
                with("questionnaireRef", reference("Questionnaire/finnes-ikke")),
                with("questionnaireRef", reference("Patient/" + kari.patient())),
                with("identifier", "\"valueIdentifier\":{\"value\":\"finnes-ikke\"}"))) {
            asked(unknown).statusCode(404).body(code(), equalTo("populate-form-not-found"));
        }
    }

    @Test
    void aParameterOfAnotherTypeIsRefusedByName() {
        for (String parameter : List.of(
                "\"name\":\"canonical\",\"valueInteger\":1",
                "\"name\":\"subject\",\"valueString\":\"Kari\"",
                "\"name\":\"local\",\"valueString\":\"ja\"",
                "\"name\":\"context\",\"part\":[{\"name\":\"name\",\"valueString\":\"user\"}]",
                "\"name\":\"questionnaire\",\"resource\":{\"resourceType\":\"Patient\",\"id\":\"x\"}")) {
            fhirAs("gp")
                    .contentType(FHIR_JSON)
                    .header("Accept-Language", "nn")
                    .body("{\"resourceType\":\"Parameters\",\"parameter\":[{" + parameter + "}]}")
                    .post("/Questionnaire/$populate")
                    .then()
                    .statusCode(400)
                    .body(code(), equalTo("populate-parameter-unreadable"))
                    .body("issue[0].details.text", startsWith("Parameteren "));
        }
    }

    @Test
    void withoutLocalNothingOfHersIsUsedAndItIsSaid() {
        asked(new PopulateParameters().form(form).subject(kari.patient()))
                .statusCode(200)
                .body("parameter[0].resource.subject.reference", equalTo("Patient/" + kari.patient()))
                .body(ANSWERS, hasSize(0))
                .body(ISSUES, containsInAnyOrder("populate-context-missing", "populate-not-asked"));
        asked(new PopulateParameters().form(form).local())
                .statusCode(400)
                .body(code(), equalTo("populate-subject-missing"));
    }

    @Test
    void whatItIsStartedWithIsReadOrSent() {
        String role = kari.search("PractitionerRole?identifier=https://sykehuset.example/plan|role.ola")
                .getString("entry[0].resource.id");
        asked(new PopulateParameters()
                        .form(form)
                        .subject(kari.patient())
                        .local()
                        .context("user", reference("PractitionerRole/" + role))
                        .context("encounter", reference("Encounter/" + kari.id("Encounter", "stay")))
                        .context(
                                "patient",
                                "\"resource\":{\"resourceType\":\"Patient\",\"id\":\"" + kari.patient()
                                        + "\",\"name\":[{\"given\":[\"Kari Marie\"]}]}"))
                .statusCode(200)
                .body("parameter.name", contains("response"))
                .body("parameter[0].resource.author.reference", equalTo("PractitionerRole/" + role))
                .body("parameter[0].resource.encounter.reference", equalTo("Encounter/" + kari.id("Encounter", "stay")))
                .body(ANSWERS, hasItems("Kari Marie", "Komme meg hjem"));
    }

    @Test
    void whatTheServerDoesNotKnowIsSent() {
        String goals = "\"resource\":{\"resourceType\":\"Bundle\",\"type\":\"searchset\",\"entry\":[{\"resource\":"
                + "{\"resourceType\":\"Goal\",\"description\":{\"text\":\"Synge i kor\"}}}]}";
        asked(new PopulateParameters().form(form).context("goals", goals))
                .statusCode(200)
                .body(ANSWERS, contains("Synge i kor"))
                .body("parameter[0].resource.subject", nullValue());
    }

    @Test
    void whatIsNotThereOrSomebodyElsesIsLeftOutAndSaid() {
        KariAtHome other = KariAtHome.discharged(TestPerson.next(), this::fhirAs);
        asked(new PopulateParameters()
                        .form(form)
                        .subject(kari.patient())
                        .local()
                        .context("user", reference("PractitionerRole/finnes-ikke"))
                        .context("encounter", reference("Encounter/" + other.id("Encounter", "stay")))
                        .context("nobody", reference("Patient/" + kari.patient()))
                        .and("useServerData", "\"valueBoolean\":true"))
                .statusCode(200)
                .body("parameter[0].resource.author", nullValue())
                .body("parameter[0].resource.encounter", nullValue())
                .body(
                        ISSUES,
                        containsInAnyOrder(
                                "populate-context-not-found",
                                "populate-context-not-found",
                                "populate-context-unknown",
                                "populate-parameter-not-used"))
                .body(ANSWERS, hasItem("Komme meg hjem"));
    }

    @Test
    void thePersonMayBeKnownByHerNumber() {
        asked(new PopulateParameters()
                        .form(form)
                        .local()
                        .and(
                                "subject",
                                "\"valueReference\":{\"identifier\":{\"system\":\"urn:oid:2.16.578.1.12.4.1.4.1\",\"value\":\""
                                        + person.identityNumber() + "\"}}"))
                .statusCode(200)
                .body("parameter[0].resource.subject.reference", equalTo("Patient/" + kari.patient()))
                .body(ANSWERS, hasItem("Komme meg hjem"));
    }

    @Test
    void whatIsWrongWithTheFormIsSaidInTheLanguageOfTheCaller() {
        form.question("broken", "%patient.name.where(").question("unknown", "%nobody.name");
        fhirAs("gp")
                .contentType(FHIR_JSON)
                .header("Accept-Language", "nb")
                .body(new PopulateParameters()
                        .form(form)
                        .subject(kari.patient())
                        .local()
                        .json())
                .post("/Questionnaire/$populate")
                .then()
                .statusCode(200)
                .body(ISSUES, contains("form-expression-unreadable", "form-variable-unknown"))
                .body("parameter[1].resource.issue[1].details.text", containsString("%nobody"))
                .body("parameter[1].resource.issue[1].details.text", startsWith("Felt unknown: "))
                .body(
                        "parameter[1].resource.issue[1].expression[0]",
                        equalTo("Questionnaire.descendants().where(linkId = 'unknown')"))
                .body(ANSWERS, hasItem("Komme meg hjem"));
    }

    private String publish() {
        return fhirAs("form-maker")
                .contentType(FHIR_JSON)
                .body(form.json())
                .post("/Questionnaire")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private ValidatableResponse asked(PopulateParameters parameters) {
        return fhirAs("gp")
                .contentType(FHIR_JSON)
                .body(parameters.json())
                .post("/Questionnaire/$populate")
                .then()
                .log()
                .ifError();
    }

    private static String code() {
        return "issue[0].details.coding[0].code";
    }
}
