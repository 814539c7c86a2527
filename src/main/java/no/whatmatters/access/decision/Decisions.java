package no.whatmatters.access.decision;

import java.time.Instant;
import java.util.List;
import no.whatmatters.access.decision.Verdict.Denied;
import no.whatmatters.access.decision.Verdict.Permit;
import no.whatmatters.access.facts.ResourceFacts;
import no.whatmatters.endpoint.caller.Caller;

/**
 * The decision: asks the rules in their order; the first that says something settles it, and where none does, it is
 * denied. Pure: no clock, no store, no request.
 */
public final class Decisions {

    /** What stands against it first, then what speaks for it. Blocking wins over all but emergency access. */
    private static final List<Rule> RULES = List.of(
            new KindMustBeKnown(),
            new RoleMustReach(),
            new ScopeMustCover(),
            new ProofMustHold(),
            new AttestationMustHold(),
            new EmergencyAccess(),
            new BlockingWins(),
            new ClinicalOnlyNeedsHpr(),
            new PlaceMustBeKept(),
            new GroundMustHold());

    private final Site site;
    private final List<UnrestrictedCallers> unrestricted;

    public Decisions(Site site, List<UnrestrictedCallers> unrestricted) {
        this.site = site;
        this.unrestricted = List.copyOf(unrestricted);
    }

    /** Whether no rule applies to the caller; never so in the released server. */
    public boolean isUnrestricted(Caller caller) {
        return unrestricted.stream().anyMatch(each -> each.includes(caller));
    }

    /**
     * Decides one question.
     *
     * @param caller who asks
     * @param action what the caller wants to do
     * @param facts the resource; for an update as it is before
     * @param now when
     */
    public Verdict decide(Caller caller, Action action, ResourceFacts facts, Instant now) {
        if (isUnrestricted(caller)) {
            return Permit.WHOLE;
        }
        Question question = new Question(caller, action, facts, site, now);
        for (Rule rule : RULES) {
            Verdict verdict = rule.judge(question);
            if (verdict != null) {
                return verdict;
            }
        }
        return new Denied(DenyReason.ORGANISATION_TOOK_NO_PART);
    }
}
