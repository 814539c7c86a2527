package no.whatmatters.access.decision;

import no.whatmatters.access.decision.Verdict.Denied;
import no.whatmatters.access.facts.Kind;
import org.jspecify.annotations.Nullable;

/**
 * What is about a person is stored with the person: else nobody could see it, block it or have it erased. A Provenance is
 * about whomever its targets are about.
 */
final class PersonMustBeNamed implements Rule {

    @Override
    public @Nullable Verdict judge(Question question) {
        Kind kind = question.facts().kind();
        boolean ofNobody = kind.isAboutPerson()
                && kind != Kind.AUTHORSHIP
                && question.facts().person() == null;
        return question.verb() == Verb.CREATE && ofNobody ? new Denied(DenyReason.PERSON_NOT_SENT) : null;
    }
}
