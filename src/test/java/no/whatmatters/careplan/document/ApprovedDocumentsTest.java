package no.whatmatters.careplan.document;

import ca.uhn.fhir.context.FhirContext;
import java.time.Instant;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Stream;
import no.whatmatters.careplan.Approved;
import no.whatmatters.careplan.Stories;
import no.whatmatters.careplan.drawing.Drawing;
import no.whatmatters.careplan.drawing.PersonalRecords;
import no.whatmatters.careplan.narrative.Narrator;
import no.whatmatters.careplan.picture.At;
import no.whatmatters.endpoint.refusal.Language;
import org.hl7.fhir.r4.model.Bundle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The documents and pages of the guide's stories, whole, as people have read and approved them. */
class ApprovedDocumentsTest {

    private static final UUID ID = UUID.fromString("0197a0de-0000-7000-8000-000000000001");

    enum Story {
        KARI_AFTER_DISCHARGE("2026-05-04T12:00:00Z"),
        KARI_AFTER_FOLLOW_UP("2026-06-02T12:00:00Z"),
        SOLVEIG_WITH_HER_WISH_SET_ASIDE("2026-02-10T12:00:00Z"),
        SOLVEIG_AT_HOME("2026-03-10T12:00:00Z"),
        EVEN_WITH_CRISIS_PLAN("2026-06-03T12:00:00Z");

        private final Instant at;

        Story(String at) {
            this.at = Instant.parse(at);
        }

        private PersonalRecords records() {
            return switch (this) {
                case KARI_AFTER_DISCHARGE -> Stories.kariAfterDischarge().recordsOf(Stories.KARI);
                case KARI_AFTER_FOLLOW_UP -> Stories.kariAfterFollowUp().recordsOf(Stories.KARI);
                case SOLVEIG_WITH_HER_WISH_SET_ASIDE -> Stories.solveigAfter(6).recordsOf(Stories.SOLVEIG);
                case SOLVEIG_AT_HOME -> Stories.solveigAfter(10).recordsOf(Stories.SOLVEIG);
                case EVEN_WITH_CRISIS_PLAN -> Stories.even().recordsOf(Stories.EVEN);
            };
        }

        private String file() {
            return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        }
    }

    static Stream<Arguments> pages() {
        return Arrays.stream(Story.values())
                .flatMap(story -> Arrays.stream(Language.values()).map(language -> Arguments.of(story, language)));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void page(Story story, Language language) {
        Approved.assertIs(
                Page.of(document(story, language)).replace(Page.STYLE, "/* page.css */"),
                story.file() + "." + language.tag() + ".html");
    }

    @ParameterizedTest
    @MethodSource("pages")
    void composition(Story story, Language language) {
        Bundle document = document(story, language);
        if (language == Language.BOKMAAL) {
            Approved.assertIs(json(document), story.file() + ".json");
        } else {
            document.setEntry(document.getEntry().subList(0, 1));
            Approved.assertIs(json(document), story.file() + "." + language.tag() + ".json");
        }
    }

    private static Bundle document(Story story, Language language) {
        PersonalRecords records = story.records();
        return new WhatMattersDocument(Drawing.of(records, At.now(story.at), null), records, new Narrator(language))
                .bundle(ID, story.at, "https://tjener.example/fhir");
    }

    private static String json(Bundle document) {
        return FhirContext.forR4Cached().newJsonParser().setPrettyPrint(true).encodeResourceToString(document) + "\n";
    }
}
