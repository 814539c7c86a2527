package no.whatmatters.careplan.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import no.whatmatters.careplan.Stories;
import no.whatmatters.careplan.StoryInMemory;
import no.whatmatters.careplan.document.Page;
import no.whatmatters.careplan.document.WhatMattersDocument;
import no.whatmatters.careplan.drawing.Drawing;
import no.whatmatters.careplan.drawing.PersonalRecords;
import no.whatmatters.careplan.picture.At;
import no.whatmatters.endpoint.refusal.Language;
import org.hl7.fhir.r4.model.Base;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Composition;
import org.hl7.fhir.r4.model.Property;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.StringType;
import org.junit.jupiter.api.Test;

/** Whatever stands in the records is text, in the narrative and on the page; and the narrative holds what FHIR allows. */
class HostileWordsTest {

    private static final String ATTACK = "<script>alert(1)</script>\"'&amp;<img src=x onerror=alert(2)>]]>-->";
    private static final Instant AT = Instant.parse("2026-06-02T10:00:00Z");

    @Test
    void everyTextOfEveryRecordIsEscaped() {
        StoryInMemory story = Stories.kariAfterFollowUp();
        PersonalRecords records = story.recordsOf(Stories.KARI);
        records.all().forEach(HostileWordsTest::attack);

        Bundle document = document(records);
        String page = Page.of(document);

        assertThat(page).contains("&lt;script&gt;alert(1)").doesNotContain("<script", "<img", "]]>");
        assertThat(FhirContext.forR4Cached().newJsonParser().encodeResourceToString(document))
                .doesNotContain("<div><script", "<p><script", "<td><script", "><img");
    }

    @Test
    void theNarrativeHoldsOnlyWhatFhirAllows() {
        Composition composition = (Composition) document(Stories.even().recordsOf(Stories.EVEN))
                .getEntryFirstRep()
                .getResource();

        List<String> errors = new ArrayList<>();
        composition.getText().getDiv().validate(errors, "", true, false, false);
        composition.getSection().forEach(each -> each.getText().getDiv().validate(errors, "", true, false, false));
        assertThat(errors).isEmpty();
    }

    @Test
    void thePageFetchesAndRunsNothing() {
        String page = Page.of(document(Stories.even().recordsOf(Stories.EVEN)));

        assertThat(page)
                .startsWith("<!DOCTYPE html>\n<html lang=\"nn\">")
                .contains("<meta charset=\"utf-8\"", "<h1>Kva er viktig for Even Nes</h1>", "@media print")
                .doesNotContain("<script", "src=", "href=", "url(", "@import");
    }

    @Test
    void wordsInAnotherLanguageSaySo() {
        assertThat(Page.of(document(Stories.even().recordsOf(Stories.EVEN))))
                .contains("lang=\"nb\">«Våkne klar i hodet»</span>");
    }

    private static Bundle document(PersonalRecords records) {
        return new WhatMattersDocument(Drawing.of(records, At.now(AT), null), records, new Narrator(Language.NYNORSK))
                .bundle(new UUID(0, 1), AT, "https://tjener.example/fhir");
    }

    private static void attack(Resource resource) {
        attack((Base) resource);
        resource.setLanguage("nb\"><script>");
    }

    /** Codes, dates and addresses are checked by the parser; texts are free. */
    private static void attack(Base element) {
        for (Property property : element.children()) {
            for (Base value : property.getValues()) {
                if (value.getClass() == StringType.class && !property.getName().equals("reference")) {
                    ((StringType) value).setValue(ATTACK);
                }
                attack(value);
            }
        }
    }
}
