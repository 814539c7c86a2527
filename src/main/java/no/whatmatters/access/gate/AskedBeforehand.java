package no.whatmatters.access.gate;

import ca.uhn.fhir.rest.api.server.RequestDetails;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import no.whatmatters.endpoint.caller.Caller;
import no.whatmatters.endpoint.refusal.Fault;
import no.whatmatters.endpoint.refusal.RequestRefused;
import no.whatmatters.storage.change.RequestRule;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.Bundle.HTTPVerb;
import org.hl7.fhir.r4.model.Resource;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Tells whoever only asks about a write what the gates would say of it before they look at whose the records are: what the
 * role and the token do not reach, numbers that are not the sender's, records that the sender does not see. Decision 0042.
 */
@Component
class AskedBeforehand implements RequestRule {

    private static final Set<HTTPVerb> WRITES =
            EnumSet.of(HTTPVerb.POST, HTTPVerb.PUT, HTTPVerb.PATCH, HTTPVerb.DELETE);

    private final Judge judge;
    private final Asked asked;
    private final BundleGate bundles;

    AskedBeforehand(Judge judge, Asked asked, BundleGate bundles) {
        this.judge = judge;
        this.asked = asked;
        this.bundles = bundles;
    }

    @Override
    public List<Fault> faultsOf(Bundle together, RequestDetails asking) {
        Caller caller = judge.restricted(asking).orElse(null);
        List<Fault> faults = new ArrayList<>();
        for (int i = 0; caller != null && i < together.getEntry().size(); i++) {
            BundleEntryComponent entry = together.getEntry().get(i);
            if (WRITES.contains(entry.getRequest().getMethod())) {
                bundles.check(caller, entry, asking, faults::add, "Bundle.entry[" + i + "]");
            }
        }
        return faults;
    }

    /** A person with a national number is sent in a transaction, which is not for the question about one record to say. */
    @Override
    public List<Fault> faultsOf(@Nullable Resource before, Resource sent, RequestDetails asking) {
        try {
            judge.restricted(asking).ifPresent(caller -> asked.atAll(caller, before == null, sent));
            return List.of();
        } catch (RequestRefused refused) {
            return List.of(new Fault(refused.refusal(), List.of(refused.arguments()), sent.fhirType()));
        }
    }
}
