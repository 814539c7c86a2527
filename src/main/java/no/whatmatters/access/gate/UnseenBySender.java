package no.whatmatters.access.gate;

import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.server.exceptions.ResourceGoneException;
import ca.uhn.fhir.rest.server.exceptions.ResourceNotFoundException;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import no.whatmatters.endpoint.caller.Caller;
import no.whatmatters.storage.Condition;
import no.whatmatters.storage.Records;
import no.whatmatters.storage.UnseenRecords;
import no.whatmatters.storage.reference.LeadingReferences;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Resource;
import org.springframework.stereotype.Component;

/** What of that a condition finds its sender may not be told. Decision 0079. */
@Component
class UnseenBySender implements UnseenRecords {

    private final Judge judge;
    private final Records records;
    private final LeadingReferences stored;
    private final Redactions redactions;

    UnseenBySender(Judge judge, Records records, LeadingReferences stored, Redactions redactions) {
        this.judge = judge;
        this.records = records;
        this.redactions = redactions;
        this.stored = stored;
    }

    @Override
    public Set<String> among(Collection<String> conditions, RequestDetails request) {
        Caller caller = judge.restricted(request).orElse(null);
        if (caller == null) {
            return Set.of();
        }
        Set<String> unseen = new HashSet<>();
        for (Map.Entry<String, String> each : stored.found(conditions).entrySet()) {
            if (!mayBeTold(caller, each.getKey(), new IdType(each.getValue()), request)) {
                unseen.add(each.getKey());
            }
        }
        return unseen;
    }

    private boolean mayBeTold(Caller caller, String condition, IdType id, RequestDetails request) {
        try {
            Resource found = (Resource) records.asSystem("to decide whether its sender may be told of it")
                    .read(id);
            return judge.knowsAsSender(caller, found, request)
                    && Condition.isShownIn(redactions.of(found, judge.partlySeenBy(caller)), condition);
        } catch (ResourceNotFoundException | ResourceGoneException deletedMeanwhile) {
            return true;
        }
    }
}
