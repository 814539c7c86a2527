package no.whatmatters.access.gate;

import ca.uhn.fhir.rest.api.server.RequestDetails;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import no.whatmatters.endpoint.caller.Caller;
import no.whatmatters.storage.Condition;
import no.whatmatters.storage.reference.LeadingReferences;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.Bundle.HTTPVerb;
import org.hl7.fhir.r4.model.IdType;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What a Bundle sends again by identifiers of the sender's own: what the stored records refer to already, the sent ones may go on
 * referring to, as where they are named by their ids.
 */
@Component
class SentAgain {

    private final Judge judge;
    private final Conditions conditions;
    private final LeadingReferences stored;
    private final KnownRecord known;

    SentAgain(Judge judge, Conditions conditions, LeadingReferences stored, KnownRecord known) {
        this.judge = judge;
        this.conditions = conditions;
        this.stored = stored;
        this.known = known;
    }

    /** Whether the Bundle sends anything again; what that refers to is noted with the request. */
    boolean isAnythingIn(Bundle bundle, RequestDetails request) {
        return judge.restricted(request)
                .map(caller -> isAnythingIn(bundle, caller, request))
                .orElse(false);
    }

    private boolean isAnythingIn(Bundle bundle, Caller caller, RequestDetails request) {
        Set<String> own = new HashSet<>();
        for (BundleEntryComponent entry : bundle.getEntry()) {
            String condition = condition(entry);
            if (condition != null && conditions.isOwn(caller, condition)) {
                own.add(condition);
            }
        }
        boolean found = false;
        Map<String, String> records = own.isEmpty() ? Map.of() : stored.found(own);
        for (Map.Entry<String, String> each : records.entrySet()) {
            found |= known.isNamedToChange(caller, each.getKey(), new IdType(each.getValue()), request);
        }
        return found;
    }

    /** Such as {@code Goal?identifier=system|value}; null where the entry names no record so. */
    private static @Nullable String condition(BundleEntryComponent entry) {
        HTTPVerb method = entry.getRequest().getMethod();
        String url = String.valueOf(entry.getRequest().getUrl());
        if (method == HTTPVerb.PUT && url.indexOf('?') > 0) {
            return url;
        }
        String ifNoneExist = entry.getRequest().getIfNoneExist();
        return method == HTTPVerb.POST && ifNoneExist != null ? Condition.record(url, ifNoneExist) : null;
    }
}
