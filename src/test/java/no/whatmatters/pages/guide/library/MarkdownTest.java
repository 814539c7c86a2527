package no.whatmatters.pages.guide.library;

import static org.assertj.core.api.Assertions.assertThat;

import no.whatmatters.pages.guide.parts.Heading;
import no.whatmatters.pages.guide.parts.Markup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkdownTest {

    private final Markdown markdown = new Markdown();

    @ParameterizedTest
    @CsvSource({
        "index.html, /guide",
        "wire-discharge.html, /guide/pages/wire-discharge",
        "hand-over.html#outcomes, /guide/pages/hand-over#outcomes",
        "StructureDefinition-what-matters-goal.html, /guide/StructureDefinition/what-matters-goal",
        "Bundle-kari-1-discharge.html, /guide/Bundle/kari-1-discharge",
        "https://hl7.org/fhir/R4/goal.html, https://hl7.org/fhir/R4/goal.html",
        "#outcomes, #outcomes",
    })
    void aLinkOfThePublisherLeadsToOurPage(String published, String here) {
        assertThat(Markdown.here(published)).isEqualTo(here);
    }

    @Test
    void headingsComeBelowTheTitleOfThePageAndAreListed() {
        Markup page = markdown.page("### What must be in it\n\n#### Kari's `Goal`\n\n### What must be in it\n");
        assertThat(page.html())
                .contains(
                        "<h2 id=\"what-must-be-in-it\">", "<h3 id=\"karis-goal\">", "<h2 id=\"what-must-be-in-it-1\">");
        assertThat(page.headings())
                .containsExactly(
                        new Heading("what-must-be-in-it", "What must be in it"),
                        new Heading("what-must-be-in-it-1", "What must be in it"));
    }

    @Test
    void aTableMovesInAFrameOfItsOwn() {
        assertThat(markdown.fragment("| a | b |\n|---|---|\n| 1 | 2 |\n").html())
                .startsWith("<div class=\"wide\" role=\"group\" aria-label=\"Table\" tabindex=\"0\"><table>")
                .contains("<th>a</th>", "<td>2</td>");
    }

    @Test
    void whatIsWrittenAsATagIsShown() {
        assertThat(markdown.fragment("a <table> </table>").html()).contains("&lt;table&gt; &lt;/table&gt;");
    }
}
