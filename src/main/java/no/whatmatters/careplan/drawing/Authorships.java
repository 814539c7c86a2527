package no.whatmatters.careplan.drawing;

import java.time.Instant;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import no.whatmatters.careplan.picture.Party;
import no.whatmatters.careplan.picture.When;
import org.hl7.fhir.r4.model.Provenance;
import org.hl7.fhir.r4.model.Provenance.ProvenanceAgentComponent;
import org.hl7.fhir.r4.model.Resource;
import org.jspecify.annotations.Nullable;

/**
 * Who stands behind a version of a record. What one transaction stores has the same time to the millisecond, so the
 * Provenance of a version is the first one stored from then on until the next version.
 */
final class Authorships {

    private final List<Provenance> all;
    private final WhoIsWho who;

    Authorships(PersonalRecords records, WhoIsWho who) {
        this.who = who;
        this.all = records.all(Provenance.class)
                .filter(each -> each.getMeta().getLastUpdated() != null)
                .sorted(Comparator.comparing(Authorships::stored))
                .toList();
    }

    /** What tells of the record as it was stored at that time; {@code until} is exclusive, or null for ever. */
    Optional<Provenance> of(String record, Instant from, @Nullable Instant until) {
        return all.stream()
                .filter(each -> !stored(each).isBefore(from))
                .filter(each -> until == null || stored(each).isBefore(until))
                .filter(each -> each.getTarget().stream()
                        .anyMatch(target -> PersonalRecords.nameOf(target).equals(record)))
                .findFirst();
    }

    /** What was stored together with the record, whatever it is about. */
    Optional<Provenance> storedWith(Resource record) {
        return record.getMeta().getLastUpdated() == null
                ? Optional.empty()
                : all.stream()
                        .filter(each -> stored(each)
                                .equals(record.getMeta().getLastUpdated().toInstant()))
                        .findFirst();
    }

    /** Who said or decided it. */
    Party author(Provenance provenance) {
        return agent(provenance, "author");
    }

    /** Who wrote it down, with the organisation it was written down for. */
    Party enterer(Provenance provenance) {
        return agent(provenance, "enterer");
    }

    static When when(Provenance provenance) {
        When occurred = When.of(provenance.hasOccurredDateTimeType() ? provenance.getOccurredDateTimeType() : null);
        if (occurred != null) {
            return occurred;
        }
        Date recorded = provenance.getRecorded();
        // One without a time, which an extension may explain, is the oldest of all.
        return When.of(recorded == null ? Instant.EPOCH : recorded.toInstant());
    }

    private Party agent(Provenance provenance, String type) {
        return provenance.getAgent().stream()
                .filter(each -> isOfType(each, type))
                .findFirst()
                .map(each -> who.party(each.getWho(), each.getOnBehalfOf()))
                .orElse(Party.UNKNOWN);
    }

    private static boolean isOfType(ProvenanceAgentComponent agent, String type) {
        return agent.getType().getCoding().stream().anyMatch(each -> type.equals(each.getCode()));
    }

    private static Instant stored(Provenance provenance) {
        return provenance.getMeta().getLastUpdated().toInstant();
    }
}
