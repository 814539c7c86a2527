package no.whatmatters.careplan.persons;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import java.time.Clock;
import no.whatmatters.careplan.rules.Corrections;
import no.whatmatters.careplan.shared.NorwegianDay;
import no.whatmatters.endpoint.InterceptorOrder;
import no.whatmatters.endpoint.StorageInterceptor;
import no.whatmatters.storage.change.FromOutside;
import no.whatmatters.storage.change.PutsBack;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Resource;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * No national number of a person is lost by a change, but one that was a mistake: its Provenance in the same transaction says
 * so, as for the person's words. Decision 0036.
 */
@Component
@Interceptor(order = InterceptorOrder.PERSONS)
class KeepsNumbers implements StorageInterceptor, PutsBack {

    private final Clock clock;

    KeepsNumbers(Clock clock) {
        this.clock = clock;
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
        return InterceptorOrder.PERSONS;
    }

    @Override
    public void putBack(Resource before, Resource after, RequestDetails asking) {
        if (before instanceof Patient was
                && after instanceof Patient is
                && Links.replacement(is).isEmpty()
                && !Corrections.covers(after, asking)) {
            Numbers.keep(was, is, NorwegianDay.of(clock.instant()));
        }
    }
}
