package no.whatmatters.pages.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** What a reader learns of each kind of artefact but profiles. */
class ArtefactPagesTest {

    @Test
    void aCodeHasItsNamesInAllLanguages() {
        Element met = element(ShownGuide.page("/CodeSystem/goal-next-step"), "met");
        assertThat(met.select("td").eachText())
                .containsExactly("I have reached it", "Jeg er i mål", "Eg er i mål", "The goal is reached and closed.");
        assertThat(met.select("[lang]").eachAttr("lang")).containsExactly("nb", "nn");
    }

    @Test
    void aValueSetShowsTheCodesOfOurCodeSystem() {
        Document kinds = ShownGuide.page("/ValueSet/plan-kinds");
        assertThat(kinds.select("tbody tr").eachText())
                .contains("crisis-plan Crisis plan Kriseplan Kriseplan Plan kind");
        assertThat(kinds.select("main a").eachAttr("href")).contains("/guide/CodeSystem/plan-kind#crisis-plan");
    }

    @Test
    void aValueSetOfSomeCodesShowsThoseOnly() {
        Document steps = ShownGuide.page("/ValueSet/follow-up-steps");
        assertThat(steps.select("tbody th").eachText())
                .containsExactlyInAnyOrder(
                        "call-at-discharge", "home-visit", "gp-appointment", "ask-again", "change-services");
        assertThat(steps.select("main").text()).contains("Holds 5 codes of Task code.");
    }

    /** FHIR says that the target is narrower; read from the left, our code is wider. */
    @Test
    void aConceptMapIsReadFromTheLeft() {
        assertThat(ShownGuide.page("/ConceptMap/care-level-to-services")
                        .select("tbody tr")
                        .get(0)
                        .text())
                .isEqualTo(
                        "municipality Municipality wider than no single code Any code of the system, except those for the GP.");
    }

    @Test
    void aFormAsksInAllItsLanguages() {
        Document form = ShownGuide.page("/Questionnaire/follow-up-conversation");
        Element what = element(form, "item-earlier.next");
        assertThat(what.select("> .words").eachText())
                .containsExactly(
                        "Hva vil du gjøre med målet nå? bokmål",
                        "Kva vil du gjere med målet no? nynorsk",
                        "What do you want to do with the goal now? English");
        assertThat(what.select("> .words").eachAttr("lang")).containsExactly("nb", "nn", "en");
        assertThat(what.select("> .answer").text()).isEqualTo("one of these must be answered");
        assertThat(what.select("> .options > li").eachText())
                .contains("Jeg er i mål · Eg er i mål · I have reached it met");
    }

    @Test
    void aFormTellsWhenAQuestionIsAskedAndWhereItsAnswerGoes() {
        Document form = ShownGuide.page("/Questionnaire/follow-up-conversation");
        assertThat(form.select(".note").eachText())
                .contains(
                        "Asked when «Hva vil du gjøre med målet nå?» is «Jeg vil si det på en annen måte»",
                        "Filled in beforehand from %goal.description.text",
                        "Goes to Observation.value[x].value of Goal score");
        assertThat(form.select(".answer").eachText()).contains("a whole number, on a slider, from 0 to 10");
    }

    @Test
    void whatTheServerDoesWithAnAnswerIsFoldedUp() {
        Document form = ShownGuide.page("/Questionnaire/first-conversation");
        assertThat(form.select(".form details")).isNotEmpty().noneMatch(each -> each.hasAttr("open"));
        assertThat(form.select(".form details a").eachAttr("href"))
                .contains("/guide/StructureDefinition/sdc-questionnaire-definitionExtract");
    }

    @Test
    void aStatementTellsWhatIsExpected() {
        Document sender = ShownGuide.page("/CapabilityStatement/hospital-sender");
        assertThat(sender.select("h2#types ~ .wide tbody tr").eachText())
                .contains(
                        "Patient SHALL create Person", "Task SHALL create, read, search-type, patch should Hand-over");
        assertThat(sender.select("main").text()).contains("It says what the client does.");
    }

    @Test
    void theStatementOfTheServerTellsEverySearchParameterOfAType() {
        Document server = ShownGuide.page("/CapabilityStatement/server");
        Element goal = Objects.requireNonNull(element(server, "type-Goal").parent());
        assertThat(goal.select("tbody tr").eachText())
                .contains(
                        "expressed-by reference Goals by who expressed them",
                        "patient reference FHIR R4: clinical-patient");
        assertThat(goal.select("a").eachAttr("href")).contains("/guide/SearchParameter/goal-expressed-by");
    }

    @Test
    void aSearchParameterShowsAQuery() {
        Document addresses = ShownGuide.page("/SearchParameter/goal-addresses");
        assertThat(addresses.select("main code").eachText())
                .contains("GET /fhir/Goal?addresses=Condition/[id]", "Goal.addresses");
    }

    @Test
    void anOperationShowsHowItIsCalledAndWhereItIsTold() {
        Document extract = ShownGuide.page("/OperationDefinition/extract");
        assertThat(extract.select("main code").eachText())
                .contains(
                        "POST /fhir/QuestionnaireResponse/$extract", "POST /fhir/QuestionnaireResponse/[id]/$extract");
        assertThat(extract.select("main section a").eachAttr("href")).contains("/guide/pages/operation-extract");
        assertThat(ShownGuide.page("/OperationDefinition/evaluate-measure")
                        .select("tbody tr")
                        .get(0)
                        .text())
                .isEqualTo("periodStart 1..1 date The first day.");
    }

    @Test
    void aMeasureTellsWhoIsCounted() {
        Document asked = ShownGuide.page("/Measure/asked");
        assertThat(asked.select("tbody th").eachText())
                .contains("initial-population in measure-population", "denominator in measure-population");
        assertThat(asked.select(".facts").text()).contains("proportion");
    }

    @Test
    void aPathwayTellsWhatIsDoneWhenAndByWhom() {
        List<String> steps = ShownGuide.page("/PlanDefinition/after-hospital")
                .select("tbody tr")
                .eachText();
        assertThat(steps.get(0)).contains("Samtale ved utskrivning bokmål", "the same day", "Municipality");
        assertThat(steps.get(1))
                .contains("Heimebesøk nynorsk", "3 days", "Assessment at home after a stay in hospital");
    }

    @Test
    void aTopicTellsWhatSetsItOff() {
        Document requested = ShownGuide.page("/Basic/hand-over-requested");
        assertThat(requested.select("tbody tr").eachText())
                .anySatisfy(row -> assertThat(row).startsWith("A hand-over is requested. Task create, update"))
                .contains("owner Task The organisation that is asked.");
        assertThat(requested.select(".facts").text()).contains("/SubscriptionTopic/hand-over-requested");
    }

    @Test
    void theReferencesOfATransactionLeadToItsEntries() {
        Document discharge = ShownGuide.page("/Bundle/kari-1-discharge");
        assertThat(discharge.select("#entries").text()).isEqualTo("A transaction of 20 entries");
        assertThat(discharge.select("h2").eachText()).contains("1. Patient Kari Fjelltun", "10. Goal «Komme meg hjem»");
        Element goal = Objects.requireNonNull(element(discharge, "entry-10").parent());
        assertThat(goal.select("tr:has(> th:containsOwn(subject)) a").eachAttr("href"))
                .containsExactly("#entry-1");
        assertThat(goal.select("tbody tr").eachText()).noneMatch(each -> each.startsWith("id "));
    }

    @Test
    void anExampleTellsItsProfileAndWhatItRefersTo() {
        Document conversation = ShownGuide.page("/QuestionnaireResponse/kari-first-conversation");
        assertThat(conversation.select(".facts a").eachAttr("href"))
                .contains("/guide/StructureDefinition/conversation");
        assertThat(conversation.select("tbody a").eachAttr("href"))
                .contains("/guide/Questionnaire/first-conversation", "/guide/Patient/kari");
        assertThat(conversation.select("tbody tr").eachText()).contains("valueString Komme meg hjem");
    }

    @Test
    void theExamplesBeginWithTheStoriesInTheirOrder() {
        Document examples = ShownGuide.page("/examples");
        assertThat(examples.select("main section h2").get(0).text()).startsWith("Transactions of the stories");
        assertThat(examples.select("main section").get(0).select("a").eachAttr("href"))
                .containsSubsequence(
                        "/guide/Bundle/transfers-9-to-nursing-home-again", "/guide/Bundle/transfers-10-home-to-die");
    }

    @Test
    void anAddressCutShortListsWhatIsBelowIt() {
        Document profiles = ShownGuide.page("/StructureDefinition");
        assertThat(profiles.select("h1").text()).isEqualTo("Profiles, extensions");
        assertThat(profiles.select("main a").eachAttr("href")).contains("/guide/StructureDefinition/goal-score");
    }

    @Test
    void whoAsksInVainIsToldWhereToGo() {
        Answer answer = ShownGuide.SITE.answer("/Profile/What-Matters-Goal.html");
        Document page = ShownGuide.parsed(answer);
        assertThat(answer.status()).isEqualTo(404);
        assertThat(page.select("main p a").eachAttr("href")).contains("/guide");
        assertThat(page.select("main li a").eachAttr("href")).contains("/guide/StructureDefinition/what-matters-goal");
        assertThat(ShownGuide.page("/StructureDefinition/none")
                        .select("main li a")
                        .eachAttr("href"))
                .contains("/guide/StructureDefinition/goal-score");
        assertThat(ShownGuide.SITE.answer("/a/b/c").status()).isEqualTo(404);
        assertThat(ShownGuide.SITE.answer("/pages/../package.json").status()).isEqualTo(404);
    }

    private static Element element(Document page, String id) {
        return Objects.requireNonNull(page.getElementById(id), id);
    }
}
