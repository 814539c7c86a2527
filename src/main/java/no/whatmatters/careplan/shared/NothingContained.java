package no.whatmatters.careplan.shared;

import ca.uhn.fhir.rest.api.server.RequestDetails;
import java.util.ArrayList;
import java.util.List;
import no.whatmatters.endpoint.refusal.Fault;
import no.whatmatters.storage.change.ContentRule;
import no.whatmatters.vocabulary.CareLevel;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.Bundle.HTTPVerb;
import org.hl7.fhir.r4.model.CarePlan;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What a part brings into the shared plan are records of their own: a goal that lies inside it could neither be shared, nor
 * scored, nor agreed to by others; an organisation that does could not be on the team.
 */
@Component
class NothingContained implements ContentRule {

    @Override
    public List<Fault> faultsOf(Bundle transaction, @Nullable RequestDetails asking) {
        List<Fault> faults = new ArrayList<>();
        for (int i = 0; i < transaction.getEntry().size(); i++) {
            BundleEntryComponent entry = transaction.getEntry().get(i);
            if (entry.hasResource() && entry.getRequest().getMethod() != HTTPVerb.PATCH) {
                faults.addAll(faultsOf(entry.getResource(), "Bundle.entry[" + i + "].resource"));
            }
        }
        return faults;
    }

    @Override
    public List<Fault> faultsOf(Resource resource, @Nullable RequestDetails asking) {
        return faultsOf(resource, resource.fhirType());
    }

    private static List<Fault> faultsOf(Resource resource, String place) {
        List<Fault> faults = new ArrayList<>();
        if (resource instanceof CarePlan part && CareLevel.isPart(part)) {
            for (int i = 0; i < part.getGoal().size(); i++) {
                look(part.getGoal().get(i), place + ".goal[" + i + "]", faults);
            }
            look(part.getAuthor(), place + ".author", faults);
        }
        return faults;
    }

    private static void look(Reference reference, String place, List<Fault> faults) {
        if (Parts.isContained(reference)) {
            faults.add(new Fault(SharedPlanRefusal.CONTAINED_CANNOT_BE_SHARED, List.of(), place));
        }
    }
}
