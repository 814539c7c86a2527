package no.whatmatters.access.decision;

import java.util.HashSet;
import java.util.Set;
import no.whatmatters.access.facts.Inner;
import no.whatmatters.access.facts.Kind;
import no.whatmatters.access.facts.ResourceFacts;

/**
 * What lies inside a resource is shown with it, as far as it would be shown by itself: a diagnosis within a plan is a diagnosis.
 * Decision 0082.
 */
final class InnerRecords {

    private InnerRecords() {}

    /** Those that are taken out for who asks. */
    static Set<Inner> hiddenIn(Question question) {
        Set<Inner> hidden = new HashSet<>();
        for (Inner each : question.facts().inner()) {
            if (each.kind().isAboutPerson()
                    && each.kind() != Kind.PERSON
                    && (isPastTheRole(question, each) || isBlocked(question, each))) {
                hidden.add(each);
            }
        }
        return hidden;
    }

    /** Of systems, and of citizens, none is: a sender reads back what it sent. A type that nobody stores is clinical content. */
    private static boolean isPastTheRole(Question question, Inner inner) {
        Kind kind = inner.kind() == Kind.UNKNOWN ? Kind.CLINICAL : inner.kind();
        return question.isProfessional()
                && !RoleReach.of(question.role(), Verb.READ).contains(kind);
    }

    private static boolean isBlocked(Question question, Inner inner) {
        ResourceFacts facts = new ResourceFacts.Draft(inner.kind(), inner.type())
                .person(question.facts().person())
                .done();
        return BlockingWins.isBlocked(question, facts);
    }
}
