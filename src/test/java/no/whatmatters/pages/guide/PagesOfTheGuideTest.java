package no.whatmatters.pages.guide;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import java.util.stream.Collectors;
import no.whatmatters.vocabulary.CompiledGuide;
import org.hl7.fhir.r4.model.OperationDefinition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the guide promises to tell of, it has a page for. */
class PagesOfTheGuideTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "discharge",
                "hand-over",
                "follow-up",
                "conversation",
                "correction",
                "persons",
                "blocking",
                "ten-transfers",
                "individual-plan",
                "reading-app",
                "make-a-form",
                "search",
                "security",
                "access-log",
                "refusals",
                "mappings",
                "changes",
                "wire-discharge",
                "wire-resend",
                "wire-correction",
                "wire-accepted",
                "wire-rejected"
            })
    void thereIsOneOf(String subject) {
        assertThat(page(subject)).hasSizeGreaterThan(500);
    }

    /** The request, what may be answered, what it does not do, and who may call it. */
    @Test
    void eachOperationHasOneWithRequestOutcomesLimitsAndWhoMay() {
        assertThat(CompiledGuide.resources("OperationDefinition")).hasSize(5).allSatisfy(json -> {
            OperationDefinition operation =
                    FhirContext.forR4Cached().newJsonParser().parseResource(OperationDefinition.class, json);
            assertThat(page("operation-" + operation.getIdElement().getIdPart()))
                    .contains("$" + operation.getCode(), "### Outcomes", "### Limits", "### Who may");
        });
    }

    @ParameterizedTest
    @CsvSource({
        "mappings, xShare",
        "mappings, EHDS",
        "mappings, PCO",
        "mappings, Planer",
        "mappings, no-basis",
        "mappings, R6"
    })
    void itTellsOf(String page, String relative) {
        assertThat(page(page)).contains(relative);
    }

    /** What an actor is to do, and each ending of a story, is found from what is read, not from a list alone. */
    @Test
    void eachStatementAndTransactionIsLinkedFromAPage() {
        String pages = CompiledGuide.files().stream()
                .filter(file -> file.startsWith("pages/") && file.endsWith(".md"))
                .map(CompiledGuide::read)
                .collect(Collectors.joining("\n"));
        assertThat(CompiledGuide.files().stream()
                        .map(file -> file.replaceFirst("^example/", "").replaceFirst("[.]json$", ".html"))
                        .filter(file -> file.matches("(CapabilityStatement|Bundle|Consent)-.*")))
                .hasSizeGreaterThan(20)
                .allSatisfy(file -> assertThat(pages).contains("(" + file + ")"));
    }

    private static String page(String name) {
        return CompiledGuide.read("pages/" + name + ".md");
    }
}
