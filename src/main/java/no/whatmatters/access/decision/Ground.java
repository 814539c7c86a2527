package no.whatmatters.access.decision;

import java.util.Set;
import no.whatmatters.endpoint.caller.Role;

/** What can speak for a caller: a cell of the authority table names one or more of these. */
enum Ground {
    /** A token is enough. */
    EVERYONE,
    /** The caller acts for an organisation. */
    ORGANISATION,
    /** The caller's organisation takes part in the person's care. */
    MEMBER,
    /** Registered to begin a person's plan: hospitals, and others that the site trusts to. */
    SENDER,
    /** Made it. */
    OWNER,
    /** Keeps an entry of the register: the party that it is about, or whoever made it where it is about no party. */
    KEEPER,
    /** Trusted to keep persons' numbers and GP in step with the national registers. */
    REGISTRAR,
    /** The caller's organisation made it: not a citizen, though it may be theirs. */
    OWNING_ORGANISATION,
    /** Asks, in a Task. */
    REQUESTER,
    /** Is asked, in a Task that is not over. */
    ADDRESSEE,
    /** Is or was asked, in a hand-over that was sent, and not by mistake: sees the question, and what became of it. */
    WAS_ASKED,
    /** Is asked to take over, and has not answered yet. */
    BEFORE_ACCEPTANCE,
    /** Is the person. */
    THE_PERSON,
    /** May act for the person; the proof is checked before. */
    THE_RELATIVE,
    /** Health personnel who take part, and write down what the person has said. */
    ON_THE_PERSONS_WORD,
    /** Publishes forms for an organisation. */
    FORM_MAKER,
    /** Sends a Provenance together with all that it speaks of. */
    SENT_WITH_TARGETS;

    private static final Set<String> OVER = Set.of("rejected", "cancelled", "completed", "failed", "entered-in-error");

    private static final Set<String> UNSENT = Set.of("draft", "entered-in-error");

    boolean holds(Question question) {
        return switch (this) {
            case EVERYONE -> true;
            case ORGANISATION -> question.caller().organisation() != null;
            case MEMBER -> question.isMember();
            case SENDER -> question.site().senders().test(question.caller());
            case OWNER -> question.isOwner();
            case KEEPER ->
                question.facts().party() == null
                        ? question.isOwner()
                        : question.isOwn(question.facts().party());
            case REGISTRAR -> question.site().registrars().test(question.caller());
            case OWNING_ORGANISATION -> question.isOwn(question.facts().owner().organisation());
            case REQUESTER -> question.isOwn(question.facts().parties().requester());
            case ADDRESSEE -> question.isOwn(question.facts().parties().addressee()) && isOpen(question);
            case WAS_ASKED -> question.isOwn(question.facts().parties().addressee()) && isSent(question);
            case BEFORE_ACCEPTANCE -> question.isAsked();
            case THE_PERSON -> question.role() == Role.PATIENT && question.isAboutCitizen();
            case THE_RELATIVE -> question.role() == Role.RELATIVE && question.isAboutCitizen();
            case ON_THE_PERSONS_WORD ->
                question.role() == Role.PRACTITIONER && question.hprNumber() != null && question.isMember();
            case FORM_MAKER ->
                question.role() == Role.FORM_MAKER && question.caller().organisation() != null;
            case SENT_WITH_TARGETS ->
                question.caller().organisation() != null && question.facts().sentWithTargets();
        };
    }

    private static boolean isSent(Question question) {
        String status = question.facts().status();
        return status != null && !UNSENT.contains(status);
    }

    private static boolean isOpen(Question question) {
        String status = question.facts().status();
        return status != null && !OVER.contains(status);
    }
}
