package no.whatmatters.access.decision;

import no.whatmatters.access.decision.Verdict.Denied;
import no.whatmatters.access.facts.Kind;
import org.jspecify.annotations.Nullable;

/** What the rules do not know is nobody's to see: a type added to the server has to be given a place here first. */
final class KindMustBeKnown implements Rule {

    @Override
    public @Nullable Verdict judge(Question question) {
        boolean unknownAfter =
                question.action().after() != null && question.action().after().kind() == Kind.UNKNOWN;
        return question.facts().kind() == Kind.UNKNOWN || unknownAfter ? new Denied(DenyReason.TYPE_WAS_UNKNOWN) : null;
    }
}
