package no.whatmatters.conversation.completion;

import java.util.Optional;
import no.whatmatters.conversation.completion.Meaning.Made;
import no.whatmatters.endpoint.caller.Caller;
import no.whatmatters.endpoint.caller.Role;
import no.whatmatters.vocabulary.GoalKind;
import no.whatmatters.vocabulary.Leads;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.Goal;
import org.hl7.fhir.r4.model.Goal.GoalLifecycleStatus;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.QuestionnaireResponse;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;

/**
 * What holds of all that comes of a response, whatever the form says: an Observation says which response it comes from; a goal
 * that a citizen sends in alone is a proposal, and nobody else has accepted it. The token says who sends it in. Pure.
 */
final class OfTheResponse {

    private static final String ACCEPTANCE = "http://hl7.org/fhir/StructureDefinition/goal-acceptance";

    private OfTheResponse() {}

    static void complete(Meaning meaning, QuestionnaireResponse response, Optional<Caller> caller) {
        boolean alone = caller.map(Caller::role)
                .filter(each -> each == Role.PATIENT || each == Role.RELATIVE)
                .isPresent();
        for (Made each : meaning.made().values()) {
            derive(each.resource(), response);
            if (alone && each.resource() instanceof Goal goal && GoalKind.WHAT_MATTERS.isOf(goal)) {
                goal.setLifecycleStatus(GoalLifecycleStatus.PROPOSED);
                goal.getExtension().removeIf(extension -> isByAnother(extension, response));
            }
        }
    }

    private static void derive(Resource made, QuestionnaireResponse response) {
        String id = "QuestionnaireResponse/" + response.getIdElement().getIdPart();
        if (made instanceof Observation observation
                && observation.getDerivedFrom().stream().noneMatch(each -> id.equals(each.getReference()))) {
            observation.addDerivedFrom(new Reference(id));
        }
    }

    private static boolean isByAnother(Extension extension, QuestionnaireResponse response) {
        Extension individual = extension.getExtensionByUrl("individual");
        return ACCEPTANCE.equals(extension.getUrl())
                && !(individual != null
                        && individual.getValue() instanceof Reference who
                        && Leads.somewhere(who)
                        && who.getReference().equals(response.getSubject().getReference()));
    }
}
