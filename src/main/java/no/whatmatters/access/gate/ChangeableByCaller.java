package no.whatmatters.access.gate;

import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.server.exceptions.ResourceGoneException;
import ca.uhn.fhir.rest.server.exceptions.ResourceNotFoundException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import no.whatmatters.endpoint.caller.Caller;
import no.whatmatters.endpoint.caller.Disclosures;
import no.whatmatters.storage.Records;
import no.whatmatters.storage.change.ChangeableRecords;
import no.whatmatters.storage.person.ReadsVersions;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.Resource;
import org.springframework.stereotype.Component;

/** A record that a caller asks about as if to change it: what of it may not be seen is as if it were not there. */
@Component
class ChangeableByCaller implements ChangeableRecords {

    private final Judge judge;
    private final KnownRecord known;
    private final Redactions redactions;
    private final Records records;
    private final ReadsVersions versions;

    ChangeableByCaller(Judge judge, KnownRecord known, Redactions redactions, Records records, ReadsVersions versions) {
        this.redactions = redactions;
        this.versions = versions;
        this.judge = judge;
        this.known = known;
        this.records = records;
    }

    @Override
    public Optional<Resource> current(IdType id, RequestDetails request) {
        return told(shown(id, request, known::shownToChange), request);
    }

    /** Nothing is noted of them: whether they may be changed is decided when they are. */
    @Override
    public Map<String, Resource> aboutToChange(Collection<IdType> ids, RequestDetails request) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        Caller caller = judge.restricted(request).orElse(null);
        List<Resource> stored = versions.named(
                ids.stream().map(IdType::toUnqualifiedVersionless).distinct().toList());
        if (caller != null) {
            judge.prepare(stored, request);
        }
        Map<String, Resource> seen = new HashMap<>();
        for (Resource each : stored) {
            if (caller == null || judge.knows(caller, each, request)) {
                seen.put(
                        each.getIdElement().toUnqualifiedVersionless().getValue(),
                        caller == null ? each : redactions.of(each, judge.partlySeenBy(caller)));
            }
        }
        return seen;
    }

    @Override
    public boolean mayBeToldOf(IdType id, Predicate<Resource> told, RequestDetails request) {
        return told(shown(id, request, known::shown).filter(told), request).isPresent();
    }

    /** What a change may not make of it tells what it is. */
    private static Optional<Resource> told(Optional<Resource> record, RequestDetails request) {
        record.ifPresent(each -> Disclosures.of(request).told(each));
        return record;
    }

    @Override
    public void requireToPatch(IdType id, Parameters patch, RequestDetails request) {
        judge.restricted(request)
                .ifPresent(caller -> PatchGate.check(
                        known.requireToChange(caller, id.getResourceType(), id.getIdPart(), request), patch));
    }

    /** How a caller to whom rules apply sees a record. */
    private interface Showing {
        Resource to(Caller caller, String type, String id, RequestDetails request);
    }

    private Optional<Resource> shown(IdType id, RequestDetails request, Showing showing) {
        Optional<Caller> caller = judge.restricted(request);
        try {
            return Optional.of(caller.map(each -> showing.to(each, id.getResourceType(), id.getIdPart(), request))
                    .orElseGet(() -> (Resource) records.asSystem("to say what a change would be told")
                            .read(id.toUnqualifiedVersionless())));
        } catch (ResourceNotFoundException | ResourceGoneException hidden) {
            return Optional.empty();
        }
    }
}
