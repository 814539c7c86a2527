package no.whatmatters.careplan.whatmatters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasItem;

import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.time.Instant;
import no.whatmatters.ServerTest;
import no.whatmatters.TestPerson;
import no.whatmatters.careplan.PersonInCare;
import no.whatmatters.careplan.SentStory;
import no.whatmatters.careplan.SentStory.Step;
import no.whatmatters.vocabulary.CompiledGuide;
import org.junit.jupiter.api.Test;

/** What a correction and a rewording do to words, scores and change in the picture, sent by those whom the guide tells of. */
class SaidAnewTest extends ServerTest {

    private static final String CODES = "issue.details.coding.flatten().code";

    private final PersonInCare person = new PersonInCare(TestPerson.next(), this::fhirAs);

    @Test
    void aCorrectionChangesTheWordsAndNothingElse() {
        SentStory.KARI.steps().forEach(step -> step.tell(person));
        String before = goals("gp", "");
        String then = Instant.now().toString();
        assertThat(before).contains("«Bli sterkere i høyre fot» 3 4. mai 2026 5 1. juni 2026 +2");

        person.send("hospital-system", correction());

        assertThat(goals("gp", "")).isEqualTo(before.replace("høyre", "høgre"));
        assertThat(goals("gp", "?asOf=" + then)).isEqualTo(before);
    }

    @Test
    void whoDidNotWriteTheWordsDownDoesNotCorrectThem() {
        SentStory.KARI.steps().forEach(step -> step.tell(person));
        String before = goals("gp", "");
        String named = "\"method\": \"PUT\",\n        \"url\": \"Goal?";
        assertThat(correction()).contains(named);

        String ofAnother = correction().replace(named, "\"ifMatch\": \"W/\\\"1\\\"\",\n        " + named);

        person.post("municipal-epj", "", ofAnother)
                .statusCode(403)
                .body(CODES, hasItem("words-belonged-to-the-person"));
        person.post("municipal-epj", "/Bundle/$validate", ofAnother)
                .statusCode(200)
                .body(CODES, hasItem("words-written-by-another"));

        assertThat(goals("gp", "")).isEqualTo(before);
    }

    @Test
    void aRewordingBeginsAnewWithItsOwnFirstScoreAndKeepsTheOldWordsInSight() {
        SentStory.INDIVIDUAL_PLAN.steps().forEach(step -> step.tell(person));

        assertThat(goals("psychiatric-centre", ""))
                .containsSubsequence(
                        "1 «Ha et sted å bo der jeg får være i fred» 2 2. mars 2026 6 2. juni 2026 +4",
                        "2 «Spille i band igjen» 1 2. mars 2026 7 2. juni 2026 +6",
                        "3 «Våkne klar i hodet» 4 2. juni 2026 Ikke spurt igjen –",
                        "«Sove om natta uten å ruse meg»",
                        "Gjennomsnitt av 2 mål 1,5 6,5 +5,0");
    }

    @Test
    void theWordsOfOneAreNotReplacedByThoseOfAnother() {
        PersonInCare other = new PersonInCare(TestPerson.next(), this::fhirAs);
        Step made = SentStory.INDIVIDUAL_PLAN.steps().get(0);
        made.tell(person);
        made.tell(other);
        String others = other.ofMunicipality("Goal", "goal-3");
        String reworded = person.person()
                .renamed(CompiledGuide.example("Bundle-individual-plan-4-said-in-a-new-way")
                        .replaceFirst(
                                "Goal\\?identifier=https://kommunen.example/plan\\|even.goal-3(?=\"\\s*}\\s*}\\s*])",
                                others));
        assertThat(reworded).contains(others);

        ValidatableResponse answer = person.post("individual-plan-system", "", reworded);

        answer.statusCode(422).body(CODES, hasItem("concerns-another-person"));
    }

    private String correction() {
        return person.person().renamed(CompiledGuide.example("Bundle-kari-correction"));
    }

    private String goals(String persona, String query) {
        JsonPath document = fhirAs(persona)
                .header("Accept-Language", "nb")
                .get("/" + person.patient() + "/$what-matters" + query)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        return SharedPictures.section(document, "goals");
    }
}
