package no.whatmatters.interaction;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.StringJoiner;
import java.util.UUID;
import java.util.regex.Pattern;
import no.whatmatters.ServerTest;
import no.whatmatters.TestPerson;
import no.whatmatters.careplan.PersonInCare;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * The page that shows ten refusals shows what the server answers, to a nurse in bokmål and to an integrator in English. Where
 * the server says it in another way, {@code -Dwhatmatters.record=true} writes the page anew; read it before it is committed.
 */
class RefusalsShownTest extends ServerTest {

    private static final Path PAGE = Path.of("ig", "input", "pagecontent", "refusals-shown.md");
    private static final String GOAL_KIND =
            "\"category\":[{\"coding\":[{\"system\":\"https://w3id.org/whatmatters/fhir/CodeSystem/goal-kind\",\"code\":\"what-matters\"}]}]";
    private static final Pattern ID =
            Pattern.compile("[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}");

    private final PersonInCare kari = new PersonInCare(TestPerson.next(), this::fhirAs);

    /**
     * A request that is refused.
     *
     * @param title what went wrong, in the words of who reads the page
     * @param request as the page shows it
     * @param ask sends it, by whom that language is spoken to
     */
    private record Refused(String title, String request, Ask ask) {}

    private interface Ask {
        Response in(String language);
    }

    @Test
    void areWhatTheServerSays() throws IOException {
        kari.isDischarged();
        StringJoiner page = new StringJoiner("\n", "", "\n");
        page.add(
                "What a nurse reads in bokmål, and what the one who makes the client reads: the same answer in another language."
                        + " A client shows `details.text` as it is, at the place that `expression` names, and acts on the code."
                        + " All codes: [refusals](refusals.html).");
        List<Refused> refused = refused();
        assertThat(refused).hasSize(10);
        for (int i = 0; i < refused.size(); i++) {
            page.add("\n### " + (i + 1) + ". " + refused.get(i).title() + "\n");
            show(refused.get(i), page);
        }
        String shown = page.toString();
        if (Boolean.getBoolean("whatmatters.record")) {
            Files.writeString(PAGE, shown);
        }
        assertThat(Files.readString(PAGE)).isEqualTo(shown);
    }

    private List<Refused> refused() {
        String patient = kari.patient();
        String goal = kari.of("Goal", "goal-1");
        String words = "[{\"op\":\"replace\",\"path\":\"/description/text\",\"value\":\"Bli boende hjemme\"}]";
        return List.of(
                new Refused(
                        "A goal lacks what our profile requires", "POST /fhir/Goal", sends("gp", "/Goal", """
                                {"resourceType":"Goal",%s,"identifier":[{"system":"https://legekontoret.example/plan","value":"1"}],
                                 "lifecycleStatus":"active","subject":{"reference":"%s"},"expressedBy":{"reference":"%s"},
                                 "description":{"text":"Gå til postkassen"}}""".formatted(
                                        GOAL_KIND, patient, patient))),
                new Refused(
                        "An identity number was mistyped",
                        "POST /fhir/Patient/$validate",
                        sends(
                                "hospital-system",
                                "/Patient/$validate",
                                "{\"resourceType\":\"Patient\",\"identifier\":[{\"system\":\"urn:oid:2.16.578.1.12.4.1.4.1\",\"value\":\"12894345028\"}]}")),
                new Refused(
                        "What is referred to is not there, and more is wrong",
                        "POST /fhir/Observation",
                        sends("gp", "/Observation", """
                                {"resourceType":"Observation","code":{"text":"Vekt"},"subject":{"reference":"%s"},
                                 "encounter":{"reference":"Encounter/%s"}}""".formatted(patient, UUID.randomUUID()))),
                new Refused(
                        "The words are the person's", "PATCH /fhir/Goal/[id]", changes("gp", goal, "W/\"1\"", words)),
                new Refused(
                        "The version that was read is not named",
                        "PATCH /fhir/Goal/[id], without If-Match",
                        changes("gp", goal, null, words)),
                new Refused(
                        "A hand-over is rejected without a reason",
                        "PATCH /fhir/Task/[id]",
                        changes("municipal-nurse", kari.handOver(), "W/\"1\"", PersonInCare.status("rejected"))),
                new Refused(
                        "A hand-over cannot go that way",
                        "PATCH /fhir/Task/[id]",
                        changes("municipal-nurse", kari.handOver(), "W/\"1\"", PersonInCare.status("completed"))),
                new Refused(
                        "A question was not answered, and another does not exist",
                        "POST /fhir/QuestionnaireResponse/$validate",
                        sends("municipal-nurse", "/QuestionnaireResponse/$validate", """
                                {"resourceType":"QuestionnaireResponse","status":"completed",
                                 "questionnaire":"https://w3id.org/whatmatters/fhir/Questionnaire/first-conversation",
                                 "identifier":{"system":"https://kommunen.example/plan","value":"1"},
                                 "subject":{"reference":"%1$s"},"source":{"reference":"%1$s"},
                                 "authored":"2026-05-04T09:30:00+02:00","item":[{"linkId":"shoe-size"}]}""".formatted(patient))),
                new Refused(
                        "Not there, or not for you", "GET /fhir/Goal/[id]", language -> in(language, "nurse-elsewhere")
                                .get("/" + goal)),
                new Refused(
                        "Asked to take over, and not accepted yet",
                        "POST /fhir/Goal",
                        sends("municipal-nurse", "/Goal", """
                                {"resourceType":"Goal","lifecycleStatus":"active","description":{"text":"Gå tur"},
                                 "subject":{"reference":"%s"}}""".formatted(patient))));
    }

    private Ask sends(String persona, String path, String body) {
        return language ->
                in(language, persona).contentType(FHIR_JSON).body(body).post(path);
    }

    private Ask changes(String persona, String record, @Nullable String ifMatch, String patch) {
        return language -> {
            RequestSpecification request = in(language, persona)
                    .contentType("application/json-patch+json")
                    .body(patch);
            return (ifMatch == null ? request : request.header("If-Match", ifMatch)).patch("/" + record);
        };
    }

    private RequestSpecification in(String language, String persona) {
        return fhirAs(persona).header("Accept-Language", language);
    }

    private static void show(Refused refused, StringJoiner page) {
        Response bokmaal = refused.ask().in("nb");
        Response english = refused.ask().in("en");
        assertThat(bokmaal.statusCode()).isEqualTo(english.statusCode());
        page.add("`" + refused.request() + "` → **" + english.statusCode() + "**\n");
        page.add("The nurse reads:\n");
        for (String text : bokmaal.jsonPath().getList("issue.details.text", String.class)) {
            page.add("> " + withoutIds(text) + "\n>");
        }
        page.add("\nThe integrator reads:\n");
        page.add("| `code` | `details.coding.code` | `expression` | `details.text` |\n|---|---|---|---|");
        JsonPath told = english.jsonPath();
        for (int i = 0; i < told.getList("issue").size(); i++) {
            page.add(row(told, "issue[" + i + "]."));
        }
    }

    private static String row(JsonPath told, String issue) {
        String place = told.getString(issue + "expression[0]");
        return "| " + told.getString(issue + "code") + " | `" + told.getString(issue + "details.coding[0].code")
                + "` | "
                + (place == null ? "" : "`" + place + "`") + " | "
                + withoutIds(told.getString(issue + "details.text")).replace("|", "\\|") + " |";
    }

    private static String withoutIds(String text) {
        return ID.matcher(text).replaceAll("[id]");
    }
}
