package no.whatmatters.careplan.drawing;

import java.time.Instant;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import no.whatmatters.careplan.picture.Party;
import no.whatmatters.careplan.picture.When;
import org.hl7.fhir.r4.model.Goal;
import org.hl7.fhir.r4.model.Provenance;
import org.hl7.fhir.r4.model.Provenance.ProvenanceAgentComponent;
import org.hl7.fhir.r4.model.Resource;
import org.jspecify.annotations.Nullable;

/**
 * Who stands behind a version of a record. What one transaction stores has the same time to the millisecond. A Provenance
 * that is stored later, before the next version, tells of this one where what it tells of had happened by then.
 */
final class Authorships {

    private final PersonalRecords records;
    private final List<Provenance> all;
    private final WhoIsWho who;

    Authorships(PersonalRecords records, WhoIsWho who) {
        this.records = records;
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
                .filter(each -> stored(each).equals(from) || hadHappened(each, from))
                .filter(each -> each.getTarget().stream()
                        .anyMatch(target -> PersonalRecords.nameOf(target).equals(record)))
                .findFirst();
    }

    /** What was stored together with the record, whatever it is about; else what tells of the record itself. */
    Optional<Provenance> storedWith(Resource record) {
        if (record.getMeta().getLastUpdated() == null) {
            return Optional.empty();
        }
        Instant at = record.getMeta().getLastUpdated().toInstant();
        return all.stream()
                .filter(each -> stored(each).equals(at))
                .findFirst()
                .or(() -> of(PersonalRecords.nameOf(record), at, null));
    }

    /** Who said or decided it. */
    Party author(Provenance provenance) {
        return agent(provenance, "author");
    }

    /** Who wrote a version in which a goal was set aside, where no Provenance tells of it. */
    Party writer(Goal version) {
        Writer writer = records.writerOf(version);
        return writer == null ? Party.UNKNOWN : who.party(writer);
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

    /** By what it says of when it was done, or written down: whichever is earlier. */
    private static boolean hadHappened(Provenance provenance, Instant at) {
        Date recorded = provenance.getRecorded();
        return !when(provenance).moment().isAfter(at)
                || (recorded != null && !recorded.toInstant().isAfter(at));
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
