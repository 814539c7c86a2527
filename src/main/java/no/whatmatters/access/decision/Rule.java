package no.whatmatters.access.decision;

import org.jspecify.annotations.Nullable;

/** One rule. It denies, permits, or leaves the question to the next one; when none permits, it is denied. */
interface Rule {

    /** The verdict; null where this rule has nothing to say. */
    @Nullable
    Verdict judge(Question question);
}
