package no.whatmatters.access.decision;

import no.whatmatters.access.decision.Verdict.Denied;
import no.whatmatters.access.facts.Block;
import no.whatmatters.access.facts.PersonFacts;
import no.whatmatters.access.facts.ResourceFacts;
import no.whatmatters.endpoint.caller.Caller;
import org.jspecify.annotations.Nullable;

/**
 * What the person has blocked looks absent. An organisation still sees and resends what it wrote itself, but through nobody
 * whom the person has blocked by name; and a sender may still send: it has to document what it does.
 */
final class BlockingWins implements Rule {

    @Override
    public @Nullable Verdict judge(Question question) {
        boolean sends = question.verb() == Verb.CREATE && Ground.SENDER.holds(question);
        if (sends) {
            return null;
        }
        return isBlocked(question, question.facts())
                        || (question.action().after() != null
                                && isBlocked(question, question.action().after()))
                ? new Denied(DenyReason.PATIENT_HAS_BLOCKED_ACCESS)
                : null;
    }

    static boolean isBlocked(Question question, ResourceFacts facts) {
        PersonFacts person = facts.person();
        return person != null
                && person.blocks().stream()
                        .filter(block -> block.practitioner() != null || !question.isOwner())
                        .anyMatch(
                                block -> block.holdsAt(question.now()) && isOn(block, question) && block.covers(facts));
    }

    private static boolean isOn(Block block, Question question) {
        Caller caller = question.caller();
        boolean organisation = block.organisation() == null
                || block.organisation().equals(caller.organisation())
                || block.organisation().equals(caller.legalEntity())
                || block.organisation().equals(caller.unit());
        boolean practitioner =
                block.practitioner() == null || block.practitioner().equals(question.hprNumber());
        return organisation && practitioner;
    }
}
