package no.whatmatters.audit.view;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.parser.IParser;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import no.whatmatters.access.decision.DenyReason;
import no.whatmatters.endpoint.caller.Role;
import no.whatmatters.endpoint.refusal.Language;
import no.whatmatters.vocabulary.CompiledGuide;
import org.hl7.fhir.r4.model.AuditEvent;
import org.hl7.fhir.r4.model.Resource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A row of the log is told as the guide shows it. */
class AccessEventTest {

    private static final IParser JSON = FhirContext.forR4Cached().newJsonParser();

    private static final KnownAgents AGENTS = KnownAgents.of(Stream.of(
                    "Organization-municipality",
                    "Organization-other-municipality",
                    "Practitioner-amina",
                    "Practitioner-per")
            .map(each -> (Resource) JSON.parseResource(CompiledGuide.example(each))));

    @Test
    void whoHasReadIsTheGuidesExample() {
        assertIsExample(
                "kari-seen-by-amina",
                row("Amina Haugen", "990000002", "310000205", "DONE", null, "R CarePlan/kari-shared-plan/_history/1"));
    }

    @Test
    void whoWasRefusedIsTheGuidesExample() {
        assertIsExample(
                "kari-not-seen-by-per",
                row(
                        "Per Strand",
                        "990000004",
                        "310000507",
                        "REFUSED",
                        DenyReason.ORGANISATION_TOOK_NO_PART.code(),
                        "R CarePlan/kari-shared-plan"));
    }

    /** The id and the version are the store's, and the time is written in the zone of whoever writes it. */
    private static void assertIsExample(String id, LoggedRow row) {
        AuditEvent example = JSON.parseResource(AuditEvent.class, CompiledGuide.example("AuditEvent-" + id));
        AuditEvent made = AccessEvent.of(row, AGENTS, new LogWords(Language.BOKMAAL));
        made.setId(id);
        made.getMeta().setVersionId(null).setLastUpdated(null);
        made.setRecordedElement(example.getRecordedElement());
        assertThat(JSON.encodeResourceToString(made)).isEqualTo(JSON.encodeResourceToString(example));
    }

    private static LoggedRow row(
            String actor,
            String hprNumber,
            String organisation,
            String outcome,
            @Nullable String refusal,
            String resource) {
        return new LoggedRow(
                UUID.fromString("019b0000-0000-7000-8000-000000000006"),
                Instant.parse("2026-05-05T06:00:00Z"),
                "kari",
                Role.PRACTITIONER.name(),
                actor,
                hprNumber,
                organisation,
                "TREAT",
                null,
                false,
                "read",
                "R",
                List.of(resource),
                outcome,
                refusal);
    }
}
