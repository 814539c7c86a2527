package no.whatmatters.access.gate;

import ca.uhn.fhir.rest.api.server.RequestDetails;
import java.util.Set;
import no.whatmatters.endpoint.caller.Caller;
import no.whatmatters.storage.UnseenRecords;
import no.whatmatters.storage.change.ForeseenMatches;
import org.hl7.fhir.r4.model.Resource;
import org.springframework.stereotype.Component;

/**
 * As the write itself: a system finds what its organisation wrote, whatever its token reads; a human being finds nothing of what
 * they may not know. Whoever only asks is told no more than the write would tell. Decisions 0042 and 0079.
 */
@Component
class MatchesBeforehand implements ForeseenMatches {

    private final Judge judge;
    private final Conditions conditions;
    private final UnseenRecords unseen;

    MatchesBeforehand(Judge judge, Conditions conditions, UnseenRecords unseen) {
        this.judge = judge;
        this.conditions = conditions;
        this.unseen = unseen;
    }

    @Override
    public Match of(String condition, Resource sent, RequestDetails request) {
        Caller caller = judge.restricted(request).orElse(null);
        if (caller == null) {
            return Match.FOUND;
        }
        if (!conditions.isOwn(caller, condition) || !judge.mayCreate(caller, sent, request)) {
            return Match.NOT_TOLD;
        }
        boolean found = !caller.role().isPerson()
                || unseen.among(Set.of(condition), request).isEmpty();
        return found ? Match.FOUND : Match.TAKEN;
    }
}
