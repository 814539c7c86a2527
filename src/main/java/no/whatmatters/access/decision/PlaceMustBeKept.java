package no.whatmatters.access.decision;

import java.util.Objects;
import no.whatmatters.access.decision.Verdict.Denied;
import no.whatmatters.access.facts.Kind;
import no.whatmatters.access.facts.PersonFacts;
import no.whatmatters.access.facts.ResourceFacts;
import org.jspecify.annotations.Nullable;

/**
 * An update neither moves a resource to another person nor makes it what its sender could not have created: no plan
 * becomes the shared plan by a change of its category.
 */
final class PlaceMustBeKept implements Rule {

    @Override
    public @Nullable Verdict judge(Question question) {
        ResourceFacts after = question.action().after();
        if (after == null) {
            return null;
        }
        ResourceFacts before = question.facts();
        if (!Objects.equals(idOf(before.person()), idOf(after.person()))) {
            return new Denied(DenyReason.RESOURCE_WOULD_MOVE_TO_ANOTHER_PERSON);
        }
        boolean answered = before.kind() == Kind.HAND_OVER && after.kind() == Kind.ANSWERED_HAND_OVER;
        if (before.kind() == after.kind() || answered) {
            return null;
        }
        return Creation.isPermitted(question, after) ? null : new Denied(DenyReason.KIND_WOULD_SHIFT);
    }

    private static @Nullable String idOf(@Nullable PersonFacts person) {
        return person == null ? null : person.id();
    }
}
