package no.whatmatters.access.gate;

import ca.uhn.fhir.rest.api.server.RequestDetails;
import java.util.List;
import no.whatmatters.access.decision.DenyReason;
import no.whatmatters.access.decision.Verdict;
import no.whatmatters.access.decision.Verdict.Denied;
import no.whatmatters.access.decision.Verdict.Permit;
import no.whatmatters.endpoint.caller.Caller;
import no.whatmatters.endpoint.caller.Sight;
import org.hl7.fhir.r4.model.Resource;
import org.springframework.stereotype.Component;

/** Asks the decision anew, whatever the request is for. */
@Component
class CallersSight implements Sight {

    private final Judge judge;
    private final Redactions redactions;

    CallersSight(Judge judge, Redactions redactions) {
        this.judge = judge;
        this.redactions = redactions;
    }

    @Override
    public boolean reaches(RequestDetails request, List<Resource> records) {
        Caller caller = judge.restricted(request).orElse(null);
        if (caller == null) {
            return true;
        }
        judge.prepare(records, request);
        return records.stream().allMatch(each -> isSeen(judge.read(caller, each, request)));
    }

    @Override
    public boolean isWhole(RequestDetails request, Resource record) {
        Caller caller = judge.restricted(request).orElse(null);
        return caller == null
                || isOfItsSystem(caller, record)
                || (judge.read(caller, record, request) instanceof Permit permit
                        && redactions.of(record, permit) == record);
    }

    private static boolean isOfItsSystem(Caller caller, Resource record) {
        return !caller.role().isPerson()
                && caller.organisation() != null
                && caller.organisation().equals(FactsOf.ownerOf(record).organisation());
    }

    /** What the role never sees was never shown: of it nothing is told again but that it was sent. */
    private static boolean isSeen(Verdict verdict) {
        return !(verdict instanceof Denied denied) || denied.reason() == DenyReason.ROLE_DID_NOT_REACH;
    }
}
