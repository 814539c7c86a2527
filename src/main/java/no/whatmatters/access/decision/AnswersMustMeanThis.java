package no.whatmatters.access.decision;

import no.whatmatters.access.decision.Verdict.Denied;
import org.jspecify.annotations.Nullable;

/** A form reaches only what answers can mean, whoever made it and whoever answers it. */
final class AnswersMustMeanThis implements Rule {

    @Override
    public @Nullable Verdict judge(Question question) {
        boolean beyond = MeantByAnswers.isBeyondAnswers(question)
                || (question.action().after() != null
                        && MeantByAnswers.isBeyondAnswers(
                                question.asCreationOf(question.action().after())));
        return beyond ? new Denied(DenyReason.ANSWERS_DO_NOT_MEAN_THIS) : null;
    }
}
