package no.whatmatters.careplan.team;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import java.util.List;
import no.whatmatters.endpoint.InterceptorOrder;
import no.whatmatters.endpoint.StorageInterceptor;
import no.whatmatters.vocabulary.PersonOf;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Sees that something has ended for an organisation, and has {@link Leaving} look whether it was the last. */
@Component
@Interceptor(order = InterceptorOrder.TEAM)
class LeavesTeams implements StorageInterceptor {

    private final Leaving leaving;

    LeavesTeams(Leaving leaving) {
        this.leaving = leaving;
    }

    @Hook(Pointcut.STORAGE_PRECOMMIT_RESOURCE_UPDATED)
    public void updated(IBaseResource before, IBaseResource after) {
        changed((Resource) before, (Resource) after);
    }

    @Hook(Pointcut.STORAGE_PRECOMMIT_RESOURCE_DELETED)
    public void deleted(IBaseResource resource) {
        changed((Resource) resource, null);
    }

    private void changed(Resource before, @Nullable Resource after) {
        List<Reference> perhapsDone = Work.endedFor(before, after);
        if (!perhapsDone.isEmpty()) {
            PersonOf.naming(before).forEach(person -> leaving.whoHasNothingLeft(person, perhapsDone));
        }
    }
}
