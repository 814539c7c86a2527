package no.whatmatters.careplan.shared;

import java.util.ArrayList;
import java.util.List;
import no.whatmatters.endpoint.refusal.Fault;
import no.whatmatters.storage.change.SingleContentRule;
import no.whatmatters.vocabulary.CareLevel;
import org.hl7.fhir.r4.model.CarePlan;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.springframework.stereotype.Component;

/**
 * What a part brings into the shared plan are records of their own: a goal that lies inside it could neither be shared, nor
 * scored, nor agreed to by others; an organisation that does could not be on the team.
 */
@Component
class NothingContained implements SingleContentRule {

    @Override
    public List<Fault> faultsOf(Resource resource, String place) {
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
