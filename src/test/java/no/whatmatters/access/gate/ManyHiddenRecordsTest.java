package no.whatmatters.access.gate;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import no.whatmatters.ServerTest;
import no.whatmatters.TestPerson;
import no.whatmatters.access.AnyToken;
import org.junit.jupiter.api.Test;

/** What is hidden takes no place from what is seen: a page brings along as much of it, however much else there is. */
class ManyHiddenRecordsTest extends ServerTest {

    /** More than a page brings along. */
    private static final int HIDDEN = 1_300;

    @Test
    void theHomeHelpGetsTheScoreThatCameAfterThem() {
        KarisPlan plan = KarisPlan.discharged(TestPerson.next(), this::fhirAs).accepted(this::fhirAs);
        String search = "/Patient?_id=" + plan.patient() + "&_revinclude=Observation:patient";
        List<String> before = included(homeHelp(), search);
        assertThat(before).contains(plan.score());

        bloodPressures(plan);
        String later = score(plan);

        assertThat(included(homeHelp(), search))
                .containsAll(before)
                .contains(later)
                .hasSize(before.size() + 1);
        assertThat(included(homeHelp(), search + "&_include:iterate=Observation:focus"))
                .contains(later, plan.goal());
        assertThat(included(fhirAs("municipal-nurse"), search)).hasSize(1_000);
    }

    private static List<String> included(RequestSpecification asked, String search) {
        return asked.get(search)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("entry.findAll { it.search.mode == 'include' }.resource.id");
    }

    private void bloodPressures(KarisPlan plan) {
        String some = IntStream.range(0, HIDDEN / 4)
                .mapToObj(each -> """
                        {"request":{"method":"POST","url":"Observation"},"resource":{"resourceType":"Observation",
                         "status":"final","code":{"text":"Blodtrykk"},"subject":{"reference":"Patient/%s"}}}
                        """.formatted(plan.patient()))
                .collect(Collectors.joining(
                        ",", "{\"resourceType\":\"Bundle\",\"type\":\"transaction\",\"entry\":[", "]}"));
        for (int i = 0; i < 4; i++) {
            post(some).statusCode(200);
        }
    }

    private String score(KarisPlan plan) {
        return post("Observation", """
                {"resourceType":"Observation","status":"final","effectiveDateTime":"2026-06-04T09:00:00+02:00",
                 "category":[
                  {"coding":[{"system":"https://w3id.org/whatmatters/fhir/CodeSystem/score-timepoint","code":"follow-up"}]},
                  {"coding":[{"system":"http://terminology.hl7.org/CodeSystem/observation-category","code":"survey"}]}],
                 "code":{"coding":[{"system":"https://w3id.org/whatmatters/fhir/CodeSystem/score-scale","code":"attainment"}]},
                 "subject":{"reference":"Patient/%1$s"},"focus":[{"reference":"Goal/%2$s"}],
                 "performer":[{"reference":"Patient/%1$s"}],
                 "valueQuantity":{"value":6,"unit":"score","system":"http://unitsofmeasure.org","code":"{score}"}}
                """.formatted(plan.patient(), plan.goal()))
                .statusCode(201)
                .extract()
                .path("id");
    }

    private RequestSpecification homeHelp() {
        return fhirWith(AnyToken.of("municipal-app").scope("user/*.cruds").signed());
    }
}
