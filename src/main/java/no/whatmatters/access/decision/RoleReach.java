package no.whatmatters.access.decision;

import static no.whatmatters.access.facts.Kind.*;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import no.whatmatters.access.facts.Kind;
import no.whatmatters.endpoint.caller.Role;

/** The table of roles: which kinds of resource each role may do what with, if the authority table gives a ground. */
final class RoleReach {

    private static final Set<Kind> OPEN = Set.of(FORM, REGISTER, DEFINITION);
    private static final Set<Kind> PLAN =
            Set.of(SHARED_FRAME, SHARED_CONTENT, OWN_PART, HAND_OVER, ANSWERED_HAND_OVER, ANSWERS);
    private static final Set<Kind> RECORD = union(PLAN, Set.of(PERSON, CLINICAL, AUTHORSHIP));
    private static final Set<Kind> SENT =
            Set.of(SHARED_CONTENT, OWN_PART, HAND_OVER, ANSWERED_HAND_OVER, ANSWERS, CLINICAL, AUTHORSHIP);

    private static final Map<Role, Map<Verb, Set<Kind>>> TABLE = new EnumMap<>(Map.of(
            Role.EPJ_SYSTEM,
            row(
                    union(SENT, Set.of(PERSON, REGISTER, REPORT, SUBSCRIPTION)),
                    union(RECORD, OPEN, Set.of(REPORT, SUBSCRIPTION)),
                    union(SENT, Set.of(PERSON, REGISTER, REPORT, SUBSCRIPTION)),
                    Set.of(OWN_PART, CLINICAL, REPORT, SUBSCRIPTION)),
            Role.PRACTITIONER,
            row(
                    union(SENT, Set.of(PERSON, REGISTER, BLOCKING)),
                    union(RECORD, OPEN),
                    union(SENT, Set.of(PERSON, REGISTER)),
                    Set.of(OWN_PART, CLINICAL)),
            Role.HOSPITAL_SYSTEM,
            row(
                    union(SENT, Set.of(PERSON, REGISTER, SUBSCRIPTION)),
                    union(SENT, Set.of(FORM, DEFINITION, SUBSCRIPTION)),
                    union(SENT, Set.of(REGISTER, SUBSCRIPTION)),
                    Set.of(OWN_PART, CLINICAL, SUBSCRIPTION)),
            Role.MUNICIPAL_APP,
            row(
                    Set.of(SHARED_CONTENT, OWN_PART, ANSWERS, AUTHORSHIP),
                    union(PLAN, OPEN, Set.of(PERSON)),
                    Set.of(SHARED_CONTENT, OWN_PART, HAND_OVER, ANSWERED_HAND_OVER, ANSWERS, AUTHORSHIP),
                    Set.of()),
            Role.PATIENT,
            row(
                    Set.of(ANSWERS, BLOCKING),
                    union(RECORD, OPEN, Set.of(BLOCKING, BLOCKING_AUTHORSHIP, ACCESS_LOG)),
                    Set.of(ANSWERS, BLOCKING),
                    Set.of(BLOCKING)),
            Role.RELATIVE,
            row(Set.of(ANSWERS), union(RECORD, OPEN, Set.of(ACCESS_LOG)), Set.of(ANSWERS), Set.of()),
            Role.FORM_MAKER,
            row(Set.of(FORM), Set.of(FORM, DEFINITION), Set.of(FORM), Set.of()),
            Role.LEADER,
            row(Set.of(), Set.of(), Set.of(), Set.of())));

    private RoleReach() {}

    static Set<Kind> of(Role role, Verb verb) {
        return TABLE.getOrDefault(role, Map.of()).getOrDefault(verb, Set.of());
    }

    private static Map<Verb, Set<Kind>> row(Set<Kind> create, Set<Kind> read, Set<Kind> update, Set<Kind> delete) {
        return Map.of(Verb.CREATE, create, Verb.READ, read, Verb.UPDATE, update, Verb.DELETE, delete);
    }

    @SafeVarargs
    private static Set<Kind> union(Set<Kind>... sets) {
        Set<Kind> all = EnumSet.noneOf(Kind.class);
        for (Set<Kind> each : sets) {
            all.addAll(each);
        }
        return all;
    }
}
