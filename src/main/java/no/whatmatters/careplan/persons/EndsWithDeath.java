package no.whatmatters.careplan.persons;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.model.api.ResourceMetadataKeyEnum;
import no.whatmatters.endpoint.InterceptorOrder;
import no.whatmatters.endpoint.StorageInterceptor;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.Patient;
import org.springframework.stereotype.Component;

/**
 * When a person dies, the plans end and what was still to be done is called off, in the transaction that says so. Where that
 * was an error, all of it is put back as it was, but for what somebody has written to since. Decision 0037.
 */
@Component
@Interceptor(order = InterceptorOrder.PERSONS)
class EndsWithDeath implements StorageInterceptor {

    private final Deaths deaths;

    EndsWithDeath(Deaths deaths) {
        this.deaths = deaths;
    }

    @Hook(Pointcut.STORAGE_PRECOMMIT_RESOURCE_CREATED)
    public void created(IBaseResource resource) {
        if (resource instanceof Patient patient && Ending.hasDied(patient)) {
            deaths.note(patient);
        }
    }

    @Hook(Pointcut.STORAGE_PRECOMMIT_RESOURCE_UPDATED)
    public void updated(IBaseResource before, IBaseResource after) {
        if (!(before instanceof Patient was) || !(after instanceof Patient is)) {
            return;
        }
        if (Ending.hasDied(is) && !Ending.hasDied(was)) {
            deaths.follow(is);
        } else if ((Ending.hasDied(was) || wasDeleted(was)) && !Ending.hasDied(is)) {
            deaths.takeBack(is);
        } else if (Ending.hasDied(is) && !was.getDeceased().equalsDeep(is.getDeceased())) {
            deaths.correct(is);
        }
    }

    /** A deleted version does not say whether she had died before. */
    private static boolean wasDeleted(Patient was) {
        return ResourceMetadataKeyEnum.DELETED_AT.get(was) != null;
    }
}
