package no.whatmatters.pages.guide;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.support.ValidationSupportContext;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.whatmatters.vocabulary.CompiledGuide;
import org.hl7.fhir.r4.model.ElementDefinition;
import org.hl7.fhir.r4.model.StructureDefinition;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a reader learns of a profile. The pinned facts are those of FHIR R4 and of the profiles' sources. */
class ProfilePageTest {

    private static final Document GOAL = ShownGuide.page("/StructureDefinition/what-matters-goal");

    static Stream<StructureDefinition> profiles() {
        return CompiledGuide.resources("StructureDefinition")
                .map(json -> ShownGuide.FHIR.newJsonParser().parseResource(StructureDefinition.class, json));
    }

    /** HAPI's snapshot says what truly holds; it is made in another way than the page. */
    @ParameterizedTest
    @MethodSource("profiles")
    void theCardinalityIsThatOfTheSnapshot(StructureDefinition profile) {
        Map<String, ElementDefinition> snapshot = snapshot(profile);
        Elements rows = ShownGuide.page("/StructureDefinition/" + profile.getIdPart())
                .select("tr[id^=" + profile.getType() + ".]");
        assertThat(rows).isNotEmpty();
        for (Element row : rows) {
            ElementDefinition truth = Objects.requireNonNull(snapshot.get(row.id()), row.id());
            String cardinality = truth.getMin() + ".." + truth.getMax();
            assertThat(cell(row, 0)).as(row.id()).isEqualTo(cardinality);
        }
    }

    @ParameterizedTest
    @MethodSource("profiles")
    void whatIsDemandedIsShown(StructureDefinition profile) {
        List<String> demanded = snapshot(profile).values().stream()
                .filter(each -> each.getMin() > 0 && each.getPath().split("\\.", -1).length == 2)
                .map(ElementDefinition::getId)
                .toList();
        List<String> shown = ShownGuide.page("/StructureDefinition/" + profile.getIdPart())
                .select("tr[id]")
                .eachAttr("id");
        assertThat(shown).containsAll(demanded);
    }

    @Test
    void tellsWhatItDemandsAndWhatR4Would() {
        assertThat(row(GOAL, "Goal.identifier").select("td").get(0).text()).isEqualTo("1..* R4: 0..*");
        assertThat(row(GOAL, "Goal.subject").select("td").get(0).text()).isEqualTo("1..1");
    }

    @Test
    void tellsOfWhatOnlyR4DemandsAndOfWhatSomethingLiesIn() {
        assertThat(row(GOAL, "Goal.lifecycleStatus").className()).contains("inherited");
        assertThat(row(GOAL, "Goal.lifecycleStatus").text())
                .contains("1..1", "proposed | planned | accepted", "Codes from goal-status (required)");
        assertThat(row(GOAL, "Goal.description").className()).contains("inherited");
        assertThat(row(GOAL, "Goal.description.text").className()).contains("depth-1");
        assertThat(GOAL.select("tr[id]").eachAttr("id"))
                .containsSubsequence("Goal.description", "Goal.description.text");
    }

    @Test
    void namesAChoiceAsItIsSent() {
        assertThat(row(GOAL, "Goal.start[x]").select("th").text()).isEqualTo("startDate");
    }

    @Test
    void tellsWhatAReferenceMayLeadTo() {
        assertThat(row(GOAL, "Goal.expressedBy").select("td").get(1).text())
                .isEqualTo("Reference(Patient | RelatedPerson | PractitionerRole)");
        assertThat(row(GOAL, "Goal.expressedBy").select("a").eachAttr("href"))
                .contains("https://hl7.org/fhir/R4/relatedperson.html");
    }

    @Test
    void tellsTheGivenValueAndWhereItIsExplained() {
        Element kind = row(GOAL, "Goal.category:kind");
        assertThat(kind.select("th").text()).isEqualTo("category : kind");
        assertThat(kind.text()).contains("Always What matters to me what-matters in Goal kind");
        assertThat(kind.select("a").eachAttr("href")).contains("/guide/CodeSystem/goal-kind#what-matters");
    }

    @Test
    void tellsTheBindingAndItsStrength() {
        Element scale = row(ShownGuide.page("/StructureDefinition/goal-score"), "Observation.code.coding:scale");
        assertThat(scale.text()).contains("Codes from Score scales (required)");
        assertThat(scale.select("a").eachAttr("href")).contains("/guide/ValueSet/score-scales");
    }

    @Test
    void tellsTheRulesWithTheirFhirPath() {
        Element rule = row(GOAL, "wm-goal-1");
        assertThat(rule.text())
                .contains("A goal that is rejected or cancelled says why, in statusReason.", "error: refused", "Goal");
        assertThat(rule.select("code").eachText())
                .contains(
                        "lifecycleStatus.where($this = 'rejected' or $this = 'cancelled').exists() implies statusReason.exists()");
        assertThat(row(GOAL, "wm-goal-3").text()).contains("warning: stored");
    }

    @Test
    void keepsASliceAndWhatLiesInItTogether() {
        assertThat(ShownGuide.page("/StructureDefinition/access-event")
                        .select("tr[id^=AuditEvent.agent]")
                        .eachAttr("id"))
                .containsExactly(
                        "AuditEvent.agent",
                        "AuditEvent.agent.requestor",
                        "AuditEvent.agent:user",
                        "AuditEvent.agent:user.type",
                        "AuditEvent.agent:organisation",
                        "AuditEvent.agent:organisation.type",
                        "AuditEvent.agent:organisation.who");
    }

    @Test
    void marksWhatMayNotBeUsed() {
        Element comparator = row(ShownGuide.page("/StructureDefinition/goal-score"), "Observation.value[x].comparator");
        assertThat(comparator.className()).contains("prohibited");
        assertThat(comparator.text()).contains("0..0");
    }

    @Test
    void tellsWhereAnExtensionStandsAndThatNothingIsMustSupport() {
        Document extension = ShownGuide.page("/StructureDefinition/sdc-questionnaire-launchContext");
        assertThat(extension.select(".facts").text()).contains("Stands on Questionnaire");
        assertThat(extension.select("main").text()).contains("No element is marked must-support.");
    }

    @Test
    void marksWhatMustBeSupported() {
        String json = CompiledGuide.read("StructureDefinition-what-matters-goal.json")
                .replace("\"id\": \"Goal.statusDate\",", "\"id\": \"Goal.statusDate\", \"mustSupport\": true,");
        Document page = OwnGuide.with("StructureDefinition-what-matters-goal.json", json)
                .page("/StructureDefinition/what-matters-goal");
        assertThat(row(page, "Goal.statusDate").select(".badge").eachText()).containsExactly("must support");
        assertThat(row(page, "Goal.statusReason").select(".badge")).isEmpty();
        assertThat(page.select("main").text()).doesNotContain("No element is marked must-support.");
    }

    @Test
    void leadsToItsExamplesAndToThePagesThatTellOfIt() {
        assertThat(GOAL.select("h2#used-by ~ * a, h2#used-by ~ ul a").eachAttr("href"))
                .contains(
                        "/guide/pages/discharge",
                        "/guide/Bundle/kari-1-discharge",
                        "/guide/CapabilityStatement/hospital-sender");
    }

    private static Map<String, ElementDefinition> snapshot(StructureDefinition profile) {
        var support = ShownGuide.FHIR.getValidationSupport();
        StructureDefinition whole = (StructureDefinition) Objects.requireNonNull(support.generateSnapshot(
                new ValidationSupportContext(support), profile.copy(), profile.getUrl(), null, profile.getName()));
        return whole.getSnapshot().getElement().stream()
                .collect(Collectors.toMap(ElementDefinition::getId, Function.identity()));
    }

    private static Element row(Document page, String id) {
        return Objects.requireNonNull(page.getElementById(id), id);
    }

    private static String cell(Element row, int number) {
        Elements lines = row.select("td").get(number).select("div");
        return lines.isEmpty()
                ? row.select("td").get(number).text()
                : lines.get(0).text();
    }
}
