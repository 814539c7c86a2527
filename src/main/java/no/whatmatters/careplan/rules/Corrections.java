package no.whatmatters.careplan.rules;

import ca.uhn.fhir.rest.api.server.RequestDetails;
import java.util.HashSet;
import java.util.Set;
import no.whatmatters.vocabulary.Leads;
import no.whatmatters.vocabulary.Profiles;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.Provenance;

/** Which entries of a transaction its Provenance calls corrections; noted for when they are stored. */
public final class Corrections {

    private static final String NOTED = Corrections.class.getName();
    private static final String ACTIVITY = Profiles.CANONICAL + "/CodeSystem/authorship-activity";

    private Corrections() {}

    static void note(Bundle transaction, RequestDetails request) {
        Set<String> targets = new HashSet<>();
        for (BundleEntryComponent entry : transaction.getEntry()) {
            if (entry.getResource() instanceof Provenance said
                    && said.getActivity().getCoding().stream()
                            .anyMatch(each -> ACTIVITY.equals(each.getSystem()) && "correct".equals(each.getCode()))) {
                said.getTarget().stream()
                        .filter(Leads::somewhere)
                        .map(Whose::unversioned)
                        .forEach(targets::add);
            }
        }
        for (BundleEntryComponent entry : transaction.getEntry()) {
            boolean named = targets.contains(entry.getFullUrl())
                    || targets.contains(entry.getRequest().getUrl());
            if (entry.hasResource() && named) {
                entry.getResource().setUserData(NOTED, true);
            }
        }
        request.getUserData().put(NOTED, targets);
    }

    /** Whether the transaction of the request says that what it changes in the resource was a mistake. */
    public static boolean covers(IBaseResource resource, RequestDetails request) {
        return resource.getUserData(NOTED) != null
                || (request.getUserData().get(NOTED) instanceof Set<?> targets
                        && targets.contains(resource.getIdElement()
                                .toUnqualifiedVersionless()
                                .getValue()));
    }
}
