package no.whatmatters.access.decision;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import no.whatmatters.access.decision.DenyReason.Told;
import no.whatmatters.access.decision.Verdict.Denied;
import no.whatmatters.access.decision.Verdict.Permit;
import no.whatmatters.access.facts.Kind;
import no.whatmatters.access.facts.ResourceFacts;
import no.whatmatters.endpoint.caller.Caller;
import no.whatmatters.endpoint.caller.Role;
import org.jspecify.annotations.Nullable;

/**
 * The decision: asks the rules in their order; the first that says something settles it, and where none does, it is
 * denied. Pure: no clock, no store, no request.
 */
public final class Decisions {

    /** What stands against it first, then what speaks for it. Blocking wins over all but emergency access. */
    private static final List<Rule> RULES = List.of(
            new KindMustBeKnown(),
            new AnswersMustMeanThis(),
            new RoleMustReach(),
            new ScopeMustCover(),
            new ProofMustLast(),
            new ProofMustCover(),
            new AttestationMustHold(),
            new EmergencyAccess(),
            new BlockingWins(),
            new ClinicalOnlyNeedsHpr(),
            new PersonMustBeNamed(),
            new PlaceMustBeKept(),
            new GroundMustHold());

    /** Those that look at the caller and the type, not at whose the resource is. */
    private static final List<Rule> OF_THE_CALLER = List.of(
            new KindMustBeKnown(),
            new RoleMustReach(),
            new ScopeMustCover(),
            new ProofMustLast(),
            new ProofMustCover(),
            new AttestationMustHold(),
            new EmergencyAccess());

    /**
     * Those that look at whose the record is, and not at how far the token reaches. An emergency opens what is shown, and is
     * counted by it: to ask who is known here would show nothing.
     */
    private static final List<Rule> OF_KNOWLEDGE = List.of(
            new KindMustBeKnown(),
            new ProofMustLast(),
            new AttestationMustHold(),
            new BlockingWins(),
            new ClinicalOnlyNeedsHpr(),
            new GroundMustHold());

    /** Roles that have to do with no person's data. */
    private static final Set<Role> OF_NO_PERSON = Set.of(Role.FORM_MAKER, Role.LEADER);

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
     * Why the caller could do this with no resource of those kinds, whosever it is: told before anything is looked up.
     *
     * @param way how the caller comes to do it
     * @param kinds what resources of the type may be
     * @return null where it depends on the resource
     */
    public @Nullable DenyReason barred(Caller caller, Verb verb, Way way, String type, List<Kind> kinds, Instant now) {
        DenyReason reason = null;
        for (Kind kind : kinds) {
            DenyReason ofKind = barred(caller.withoutLimits(), verb, way, ResourceFacts.of(kind, type), now);
            if (ofKind == null) {
                return null;
            }
            // What the caller can do something about is told before what the role will never reach.
            reason = reason == null || ofKind != DenyReason.ROLE_DID_NOT_REACH ? ofKind : reason;
        }
        return reason;
    }

    private @Nullable DenyReason barred(Caller caller, Verb verb, Way way, ResourceFacts facts, Instant now) {
        Action action = verb == Verb.UPDATE
                ? Action.update(Set.of(), facts)
                : Action.of(verb).by(way);
        Question question = new Question(caller, action, facts, site, now);
        for (Rule rule : OF_THE_CALLER) {
            if (rule.judge(question) instanceof Denied denied && denied.reason().told() == Told.FORBIDDEN) {
                return denied.reason();
            }
        }
        return null;
    }

    /**
     * Whether the caller may know that the record is there: as whoever may read it, whatever types and scopes the token reaches.
     * A sender knows whom it has sent a plan of.
     */
    public boolean mayKnow(Caller caller, ResourceFacts facts, Instant now) {
        if (isUnrestricted(caller)) {
            return true;
        }
        Question question = new Question(caller, Action.READ, facts, site, now);
        boolean sent = facts.kind() == Kind.PERSON && Ground.SENDER.holds(question) && question.hasHadRelation();
        if (sent || (facts.kind().isAboutPerson() && OF_NO_PERSON.contains(caller.role()))) {
            return sent;
        }
        for (Rule rule : OF_KNOWLEDGE) {
            Verdict verdict = rule.judge(question);
            if (verdict != null) {
                return verdict.isPermit();
            }
        }
        return false;
    }

    /** What is hidden from the caller in whatever record holds it, however far the token reaches; an emergency aside. */
    public Permit partlySeenBy(Caller caller) {
        return isUnrestricted(caller) ? Permit.WHOLE : new Permit(GroundMustHold.redactions(caller));
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
