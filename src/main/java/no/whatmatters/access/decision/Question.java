package no.whatmatters.access.decision;

import java.time.Instant;
import no.whatmatters.access.facts.Ownership;
import no.whatmatters.access.facts.PersonFacts;
import no.whatmatters.access.facts.Relation;
import no.whatmatters.access.facts.Relation.Part;
import no.whatmatters.access.facts.ResourceFacts;
import no.whatmatters.endpoint.caller.Caller;
import no.whatmatters.endpoint.caller.Person;
import no.whatmatters.endpoint.caller.Role;
import org.jspecify.annotations.Nullable;

/**
 * One question, with what all rules need to know of it.
 *
 * @param caller who asks
 * @param action what for
 * @param facts about which resource
 * @param site how this site runs it
 * @param now when
 */
record Question(Caller caller, Action action, ResourceFacts facts, Site site, Instant now) {

    Verb verb() {
        return action.verb();
    }

    Role role() {
        return caller.role();
    }

    /** Whether somebody is logged in who acts for an organisation, and so has to attest. */
    boolean isProfessional() {
        return role() == Role.PRACTITIONER || role() == Role.MUNICIPAL_APP;
    }

    /** Whether somebody asks about a person by that person's proof. */
    boolean isByProof() {
        return role() == Role.RELATIVE && facts.kind().isAboutPerson();
    }

    boolean isEmergency() {
        return caller.isInEmergency();
    }

    /** The same question of the resource as it would be after an update, as if it were made so. */
    Question asCreationOf(ResourceFacts after) {
        return new Question(caller, Action.CREATE.by(action.way()), after, site, now);
    }

    /** Whether the resource is about the citizen who asks, or whom the caller may act for. */
    boolean isAboutCitizen() {
        PersonFacts person = facts.person();
        String number = citizenNumber();
        return person != null && number != null && person.identityNumbers().contains(number);
    }

    private @Nullable String citizenNumber() {
        Person person = caller.person();
        return switch (role()) {
            case PATIENT -> person == null ? null : person.identityNumber();
            case RELATIVE ->
                caller.representation() == null ? null : caller.representation().personNumber();
            default -> null;
        };
    }

    /** Whether the organisation takes part in the person's care now; a sender that only sends never does. */
    boolean isMember() {
        if (role() == Role.HOSPITAL_SYSTEM) {
            return false;
        }
        boolean attested = isProfessional() && site.attestationAlone();
        return facts.person() != null && (attested || has(Part.MEMBER));
    }

    /** Whether the caller is asked to take over, and the resource belongs to what may be read before accepting. */
    boolean isAsked() {
        PersonFacts person = facts.person();
        return person != null
                && person.relations().stream()
                        .filter(each -> each.part() == Part.ASKED && each.holdsAt(now) && isOfCaller(each))
                        .anyMatch(this::reaches);
    }

    private boolean reaches(Relation relation) {
        return relation.reach().contains(facts.reference())
                || facts.about().stream().anyMatch(relation.reach()::contains);
    }

    private boolean has(Part part) {
        PersonFacts person = facts.person();
        return person != null
                && person.relations().stream()
                        .anyMatch(each -> each.part() == part && each.holdsAt(now) && isOfCaller(each));
    }

    /** Whether that organisation takes part in the person's care now. */
    boolean takesPart(String organisation) {
        PersonFacts person = facts.person();
        return person != null
                && person.relations().stream()
                        .anyMatch(each -> each.part() == Part.MEMBER
                                && each.holdsAt(now)
                                && organisation.equals(each.organisation()));
    }

    /** Whether there once was something between the caller and the person. */
    boolean hasHadRelation() {
        PersonFacts person = facts.person();
        return person != null && person.relations().stream().anyMatch(this::isOfCaller);
    }

    /** Whether the caller's organisation once took part in the person's care; to have been asked is not to have taken part. */
    boolean hasTakenPart() {
        PersonFacts person = facts.person();
        return person != null
                && person.relations().stream().anyMatch(each -> each.part() == Part.MEMBER && isOfCaller(each));
    }

    /** It is organisations that take part: somebody who is named alone would be let in from any place of work. */
    private boolean isOfCaller(Relation relation) {
        return relation.organisation() != null && relation.organisation().equals(caller.organisation());
    }

    @Nullable
    String hprNumber() {
        return caller.person() == null ? null : caller.person().hprNumber();
    }

    /** Whether the number is that of the caller's organisation. */
    boolean isOwn(@Nullable String organisation) {
        return organisation != null && organisation.equals(caller.organisation());
    }

    /**
     * Whether the token names that organisation as the one that is acted for: the party, the unit within it, or the legal entity
     * unless that is a party of its own.
     */
    boolean isNamedByToken(String organisation) {
        boolean legalEntity =
                organisation.equals(caller.legalEntity()) && !site.parties().test(organisation);
        return isOwn(organisation) || organisation.equals(caller.unit()) || legalEntity;
    }

    /** Whether nobody asked for the Task but the service itself. */
    boolean isOfTheService() {
        return facts.parties().requester() == null && facts.owner().equals(Ownership.NOBODY);
    }

    /** Whether the caller made the resource: the same organisation, or the same person. */
    boolean isOwner() {
        String person = facts.owner().person();
        return isOwn(facts.owner().organisation())
                || (person != null
                        && isAboutCitizen()
                        && facts.person() != null
                        && person.equals(facts.person().id()));
    }
}
