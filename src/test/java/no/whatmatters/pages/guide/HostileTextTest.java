package no.whatmatters.pages.guide;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** Whoever writes the guide, or adds to it, writes text: it never becomes markup. */
class HostileTextTest {

    private static final String EVIL = "<script>alert(1)</script>\\\"><img src=x onerror=alert(2)>' & more";
    private static final String AS_READ = "<script>alert(1)</script>\"><img src=x onerror=alert(2)>' & more";

    @Test
    void aNameOfACodeIsShownAsItIsWritten() {
        Document page = OwnGuide.with("CodeSystem-a.json", """
                        {"resourceType":"CodeSystem","id":"a","url":"https://a.example/cs","title":"%1$s","content":"complete",
                         "status":"draft","description":"%1$s","concept":[{"code":"%1$s","display":"%1$s","definition":"%1$s",
                         "designation":[{"language":"nb","value":"%1$s"}]}]}""".formatted(EVIL)).page("/CodeSystem/a");
        assertHarmless(page);
        assertThat(page.select("h1").text()).isEqualTo(AS_READ);
        assertThat(page.select("tbody tr > *").eachText()).containsOnly(AS_READ);
        assertThat(page.title()).startsWith(AS_READ);
    }

    @Test
    void aRuleAndAnAddressOfAProfileAreToo() {
        Document page =
                OwnGuide.with("StructureDefinition-a.json", """
                        {"resourceType":"StructureDefinition","id":"a","url":"javascript:alert(1)","name":"%1$s","status":"draft",
                         "kind":"resource","abstract":false,"type":"Goal","derivation":"constraint",
                         "baseDefinition":"http://hl7.org/fhir/StructureDefinition/Goal",
                         "differential":{"element":[{"id":"Goal","path":"Goal","constraint":[{"key":"a-1","severity":"error",
                         "human":"%1$s","expression":"%1$s"}]},{"id":"Goal.category","path":"Goal.category","short":"%1$s",
                         "binding":{"strength":"required","valueSet":"javascript:alert(1)"},
                         "patternCodeableConcept":{"text":"%1$s"}},
                         {"id":"Goal.subject","path":"Goal.subject","type":[{"code":"Reference",
                         "targetProfile":["javascript:alert(1)"]}]}]}}""".formatted(EVIL)).page("/StructureDefinition/a");
        assertHarmless(page);
        assertThat(page.select("tr[id='Goal.category']").text()).contains(AS_READ);
        assertThat(page.select("tr[id=a-1]").text()).contains(AS_READ);
    }

    @Test
    void aNameInAnExampleIsToo() {
        Document page =
                OwnGuide.with("example/Patient-a.json", """
                        {"resourceType":"Patient","id":"a","name":[{"text":"%1$s"}],"photo":[{"url":"javascript:alert(1)"}],
                         "text":{"status":"generated","div":"<div xmlns='http://www.w3.org/1999/xhtml'><b>bold</b></div>"}}""".formatted(EVIL)).page("/Patient/a");
        assertHarmless(page);
        assertThat(page.select("table").text()).contains(AS_READ);
        assertThat(page.select("main b")).isEmpty();
    }

    @Test
    void aQuestionAndItsAnswersAreToo() {
        Document page =
                OwnGuide.with("Questionnaire-a.json", """
                        {"resourceType":"Questionnaire","id":"a","url":"https://a.example/q","title":"%1$s","status":"draft",
                         "item":[{"linkId":"1","text":"%1$s","type":"choice","answerOption":[{"valueCoding":{"code":"a",
                         "display":"%1$s"}}]},{"linkId":"2","type":"string","text":"b","definition":"javascript:alert(1)#x",
                         "enableWhen":[{"question":"1","operator":"=","answerString":"%1$s"}]}]}""".formatted(EVIL)).page("/Questionnaire/a");
        assertHarmless(page);
        assertThat(page.select(".form .words").get(0).text()).startsWith(AS_READ);
        assertThat(page.select(".form .options").text()).contains(AS_READ);
    }

    @Test
    void aTagInATextIsShownAndAScriptInALinkIsDropped() {
        OwnGuide guide = OwnGuide.with(
                "pages/index.md",
                "A <script>alert(1)</script> [link](javascript:alert(1)), `<b>`\n\n<img src=x>\n\n### <i>x</i>\n");
        assertHarmless(guide.page(""));
        assertThat(guide.html("")).contains("&lt;script&gt;alert(1)&lt;/script&gt;", "&lt;img src=x&gt;");
        assertThat(guide.page("").select("main i, main b")).isEmpty();
    }

    /** The source of a page is text there too. */
    private static void assertHarmless(Document page) {
        assertThat(page.select("script, img")).isEmpty();
        assertThat(page.select("[href]").eachAttr("href")).noneMatch(each -> each.startsWith("javascript:"));
        assertThat(page.getAllElements())
                .allSatisfy(each -> assertThat(each.attributes().asList())
                        .noneMatch(attribute -> attribute.getKey().startsWith("on")));
    }
}
