package no.whatmatters.careplan.rules;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import java.util.Set;
import no.whatmatters.endpoint.InterceptorOrder;
import no.whatmatters.endpoint.StorageInterceptor;
import no.whatmatters.storage.BusinessIdentifier;
import no.whatmatters.storage.ClaimedNames;
import no.whatmatters.storage.change.FromOutside;
import no.whatmatters.storage.change.PutsBack;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Identifier.IdentifierUse;
import org.hl7.fhir.r4.model.Property;
import org.hl7.fhir.r4.model.Resource;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * An identifier by which a sender finds a record again is not lost by a change that leaves it out: what was sent first would be
 * stored a second time when it is sent again. Nor is the national number of a professional, an organisation or a relative. One
 * that was a mistake goes by a Provenance that says so. Decisions 0055 and 0046.
 */
@Component
@Interceptor(order = InterceptorOrder.CHANGE_RULES)
class KeepsNames implements StorageInterceptor, PutsBack {

    private final ClaimedNames claimed;

    KeepsNames(ClaimedNames claimed) {
        this.claimed = claimed;
    }

    @Hook(Pointcut.STORAGE_PRESTORAGE_RESOURCE_UPDATED)
    public void updated(IBaseResource before, IBaseResource after, @Nullable RequestDetails request) {
        RequestDetails asked = FromOutside.of(request);
        if (asked != null) {
            putBack((Resource) before, (Resource) after, asked);
        }
    }

    @Override
    public int turn() {
        return InterceptorOrder.CHANGE_RULES;
    }

    @Override
    public void putBack(Resource before, Resource after, RequestDetails asking) {
        Property identifiers = before.getNamedProperty("identifier");
        if (identifiers == null || !identifiers.isList() || Corrections.covers(after, asking)) {
            return;
        }
        Set<BusinessIdentifier> lost = claimed.lost(before, after);
        identifiers.getValues().stream()
                .map(Identifier.class::cast)
                .filter(each -> each.getSystem() != null
                        && each.getValue() != null
                        && lost.contains(new BusinessIdentifier(each.getSystem(), each.getValue())))
                .forEach(each -> after.setProperty("identifier", each.copy().setUse(IdentifierUse.OLD)));
    }
}
