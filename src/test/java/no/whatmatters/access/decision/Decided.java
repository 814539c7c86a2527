package no.whatmatters.access.decision;

import static org.assertj.core.api.Assertions.assertThat;

import no.whatmatters.access.decision.Verdict.Denied;
import no.whatmatters.access.facts.ResourceFacts;
import no.whatmatters.endpoint.caller.Caller;

/** Asks the decision as tests want it: at one time, on a strict site. */
final class Decided {

    private Decided() {}

    static Verdict decide(Caller caller, Action action, ResourceFacts facts) {
        return People.DECISIONS.decide(caller, action, facts, People.NOW);
    }

    static DenyReason reasonFor(Caller caller, Action action, ResourceFacts facts) {
        Verdict verdict = decide(caller, action, facts);
        assertThat(verdict).isInstanceOf(Denied.class);
        return ((Denied) verdict).reason();
    }
}
