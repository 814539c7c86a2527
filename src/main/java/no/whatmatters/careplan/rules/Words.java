package no.whatmatters.careplan.rules;

import java.util.List;
import java.util.Optional;
import no.whatmatters.endpoint.caller.Caller;
import no.whatmatters.endpoint.caller.Owner;
import no.whatmatters.endpoint.caller.Role;
import no.whatmatters.endpoint.refusal.Fault;
import no.whatmatters.vocabulary.GoalKind;
import no.whatmatters.vocabulary.PersonOf;
import org.hl7.fhir.r4.model.Goal;
import org.hl7.fhir.r4.model.Goal.GoalLifecycleStatus;
import org.hl7.fhir.r4.model.Resource;

/**
 * The person's words are overwritten by nobody. A typing error is corrected by the organisation that wrote it down, and
 * says so; what the person says in a new way is a new goal, or a new barrier. Pure.
 */
final class Words {

    private Words() {}

    /**
     * What is wrong with the change, if anything.
     *
     * @param corrected whether the same transaction says that it is a correction
     */
    static Optional<Fault> fault(Resource before, Resource after, boolean corrected, Optional<Caller> caller) {
        boolean sameWords = PersonsWords.of(before).equals(PersonsWords.of(after));
        boolean sameKind = PersonsWords.kinds(before).equals(PersonsWords.kinds(after));
        if (!PersonsWords.areIn(before) || (sameWords && sameKind)) {
            return Optional.empty();
        }
        String place = sameWords ? "Observation.code" : PersonsWords.place(before);
        if (!corrected) {
            return Optional.of(new Fault(RuleRefusal.WORDS_ARE_THE_PERSONS, List.of(), place));
        }
        return isOwner(before, caller)
                ? Optional.empty()
                : Optional.of(new Fault(RuleRefusal.WORDS_WRITTEN_BY_ANOTHER, List.of(), place));
    }

    /** What is wrong with the kind: a goal whose words are the person's stays one. */
    static Optional<Fault> kindFault(Goal before, Goal after) {
        return GoalKind.WHAT_MATTERS.isOf(before) && !GoalKind.WHAT_MATTERS.isOf(after)
                ? Optional.of(new Fault(RuleRefusal.WHAT_MATTERS_STAYS, List.of(), "Goal.category"))
                : Optional.empty();
    }

    /** What is wrong with taking the wish back as an error: whoever did not write it down sets it aside, for all to see. */
    static Optional<Fault> errorFault(Goal before, Goal after, Optional<Caller> caller) {
        boolean takenBack = after.getLifecycleStatus() == GoalLifecycleStatus.ENTEREDINERROR
                && before.getLifecycleStatus() != GoalLifecycleStatus.ENTEREDINERROR;
        return takenBack && GoalKind.WHAT_MATTERS.isOf(before) && !isOwner(before, caller)
                ? Optional.of(new Fault(RuleRefusal.ERROR_OF_ANOTHER, List.of(), "Goal.lifecycleStatus"))
                : Optional.empty();
    }

    /** Where no token is asked for, nobody can be told from anybody. */
    private static boolean isOwner(Resource resource, Optional<Caller> caller) {
        if (caller.isEmpty()) {
            return true;
        }
        String organisation = caller.get().organisation();
        String source = resource.getMeta().getSource();
        if (source == null) {
            return false;
        }
        return organisation == null
                ? isCitizen(caller.get())
                        && PersonOf.in(resource).stream().anyMatch(id -> source.equals("Patient/" + id))
                : Owner.organisation(source).filter(organisation::equals).isPresent();
    }

    private static boolean isCitizen(Caller caller) {
        return caller.role() == Role.PATIENT || caller.role() == Role.RELATIVE;
    }
}
