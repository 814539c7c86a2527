package no.whatmatters.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.whatmatters.ServerTest;
import no.whatmatters.TestPerson;
import no.whatmatters.vocabulary.CompiledGuide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Her numbers come out exactly, from the guide's examples of her two conversations as they stand, in the master forms and in
 * those for Helsenorge: only the ids in them are those of this server.
 */
class KarisNumbersTest extends ServerTest {

    private static final Pattern NUMBER = Pattern.compile(
            "(\"linkId\": \"(?:goal|earlier)\\.(?:score|importance)\",\\s*\"answer\": \\[\\s*\\{\\s*)\"valueInteger\": (\\d+)");
    private static final String ATTAINMENT = "https://w3id.org/whatmatters/fhir/CodeSystem/score-scale|attainment";

    private final TestPerson person = TestPerson.next();
    private String kari = "";

    @ParameterizedTest
    @ValueSource(strings = {"", "-nb", "-nn"})
    void fiveThreeFiveThenTenFiveTenIsAChangeOfExactlyFour(String variant) {
        kari = atHerGps();
        complete(answers("kari-first-conversation", variant));
        List<BigDecimal> baseline = scores("baseline");
        FilledForm asked = FilledForm.of("follow-up-conversation" + variant, kari, fhirAs("gp"));
        assertThat(asked.groups("earlier"))
                .extracting(each ->
                        each.getItem().get(1).getAnswerFirstRep().getValue().primitiveValue())
                .containsExactly("Komme meg hjem", "Bli sterkere i høyre fot", "Bli kvitt oksygenet");
        String second = answers("kari-follow-up-conversation", variant);
        for (int i = 0; i < 3; i++) {
            String goal = asked.groups("earlier")
                    .get(i)
                    .getItem()
                    .get(0)
                    .getAnswerFirstRep()
                    .getValue()
                    .primitiveValue();
            second = second.replace("Goal/019b0000-0000-7000-8000-00000000000" + (i + 1), goal);
        }
        complete(second);
        List<BigDecimal> followUp = scores("follow-up");

        assertThat(baseline).extracting(BigDecimal::intValueExact).containsExactly(5, 3, 5);
        assertThat(followUp).extracting(BigDecimal::intValueExact).containsExactly(10, 5, 10);
        // Means of 13/3 and 25/3: compared in thirds, as neither is a decimal number.
        assertThat(sum(baseline)).isEqualTo(13);
        assertThat(sum(followUp)).isEqualTo(25);
        assertThat(sum(followUp) - sum(baseline)).isEqualTo(4 * 3);
    }

    /** A person whom the GP knows, with nothing written down about what matters to her. */
    private String atHerGps() {
        String practice = JsonPath.from(fhir().get("/Organization?identifier=urn:oid:2.16.578.1.12.4.1.4.101|310000302")
                        .asString())
                .getString("entry[0].resource.id");
        if (practice == null) {
            KariAtHome.discharged(TestPerson.next(), this::fhirAs);
            return atHerGps();
        }
        return post("Patient", """
                {"resourceType":"Patient","identifier":[{"system":"urn:oid:2.16.578.1.12.4.1.4.1","value":"%s"}],
                 "name":[{"family":"Fjelltun","given":["Kari"]}],"generalPractitioner":[{"reference":"Organization/%s"}]}
                """.formatted(person.identityNumber(), practice))
                .statusCode(201)
                .extract()
                .path("id");
    }

    private String answers(String example, String variant) {
        String json = CompiledGuide.example("QuestionnaireResponse-" + example)
                .replaceFirst("\"id\": \"[^\"]*\",", "")
                .replaceFirst("conversation\\|", "conversation" + variant + "|")
                .replace("Patient/kari", "Patient/" + kari)
                .replaceAll("\"PractitionerRole/[^\"]*\"", "\"https://epj.example/PractitionerRole/jonas\"")
                .replaceFirst("\"value\": \"[^\"]*conversation", "\"value\": \"" + UUID.randomUUID());
        return variant.isEmpty() ? json : withChoices(json);
    }

    /** As Helsenorge's renderer answers: a number is a choice among eleven. */
    private static String withChoices(String json) {
        return NUMBER.matcher(json)
                .replaceAll(found -> Matcher.quoteReplacement(found.group(1)
                        + "\"valueCoding\": {\"system\": \"https://w3id.org/whatmatters/fhir/CodeSystem/score-number\",\"code\": \""
                        + found.group(2) + "\",\"display\": \"" + found.group(2) + "\"}"));
    }

    private void complete(String answers) {
        fhirAs("gp")
                .contentType(FHIR_JSON)
                .body(answers)
                .post("/QuestionnaireResponse")
                .then()
                .log()
                .ifError()
                .statusCode(201);
    }

    /** In the order in which she ranked her goals first. */
    private List<BigDecimal> scores(String timepoint) {
        JsonPath ranking = JsonPath.from(
                fhirAs("gp").get("/List?patient=" + kari + "&_sort=date").asString());
        List<String> goals = ranking.getList("entry[0].resource.entry.item.reference");
        return goals.stream()
                .map(goal -> JsonPath.from(fhirAs("gp")
                                .queryParam("patient", kari)
                                .queryParam("focus", goal)
                                .queryParam("category", timepoint)
                                .queryParam("code", ATTAINMENT)
                                .get("/Observation")
                                .asString())
                        .getString("entry[0].resource.valueQuantity.value"))
                .map(BigDecimal::new)
                .toList();
    }

    private static int sum(List<BigDecimal> numbers) {
        return numbers.stream().reduce(BigDecimal.ZERO, BigDecimal::add).intValueExact();
    }
}
