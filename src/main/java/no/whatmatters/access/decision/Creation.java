package no.whatmatters.access.decision;

import no.whatmatters.access.facts.Ownership;
import no.whatmatters.access.facts.ResourceFacts;

/**
 * What a change makes of a resource that only a creation could: to have made it once speaks for nobody there, neither for who
 * takes no part any longer nor against a block. Decision 0075.
 */
final class Creation {

    private Creation() {}

    /** Whether who changes the resource might create it as it would be. */
    static boolean isPermitted(Question update, ResourceFacts after) {
        Question creation =
                update.asCreationOf(after.draft().owner(Ownership.NOBODY).done());
        return new RoleMustReach().judge(creation) == null
                && new BlockingWins().judge(creation) == null
                && new GroundMustHold().judge(creation).isPermit();
    }

    /** Whether somebody is let in by the change who was not before, or for longer. */
    static boolean isLettingIn(Question update) {
        ResourceFacts after = update.action().after();
        return after != null
                && after.letsIn().stream()
                        .anyMatch(each -> update.facts().letsIn().stream().noneMatch(before -> before.covers(each)));
    }
}
