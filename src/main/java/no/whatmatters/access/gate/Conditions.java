package no.whatmatters.access.gate;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import no.whatmatters.access.parties.Register;
import no.whatmatters.endpoint.caller.Caller;
import no.whatmatters.endpoint.refusal.RequestRefused;
import no.whatmatters.storage.BusinessIdentifier;
import no.whatmatters.vocabulary.IdentifierSystems;
import org.hl7.fhir.r4.model.Resource;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Nobody probes by identifiers, nor takes those of others. Conditional writes name an identifier that the sender's own
 * organisation assigns, or a national number of a person, professional or organisation, whose match is answered alike whether
 * it was there or not. What is written bears no number of a system that another party assigns.
 */
@Component
class Conditions {

    private static final Set<String> NATIONALLY_NUMBERED = Set.of("Patient", "Practitioner", "Organization");

    private static final String PERSON = "Patient";

    private final Register register;

    Conditions(Register register) {
        this.register = register;
    }

    /** Whether the condition names a number of a national register. */
    static boolean isNational(String condition) {
        BusinessIdentifier named = named(condition);
        return named != null && isNational(named);
    }

    /** Whether the condition asks whether a person is known here. */
    static boolean findsAPerson(String type, String condition) {
        return type.equals(PERSON) && isNational(condition);
    }

    /** Whether the caller may send a person who is new here. */
    boolean mayBegin(Caller caller) {
        return register.mayBegin(caller);
    }

    /** Checks the condition of a create in a Bundle. A person is only made together with such a condition. */
    void checkCreate(Caller caller, String type, @Nullable String condition, @Nullable Resource resource) {
        List<BusinessIdentifier> numbers = resource == null ? List.of() : nationalNumbers(type, resource);
        if (condition == null || condition.isEmpty()) {
            if (!numbers.isEmpty()) {
                throw new RequestRefused(AccessRefusal.NATIONAL_MATCH_NEEDS_TRANSACTION);
            }
        } else if (!isNational(condition)) {
            checkOwn(caller, type, condition, resource);
        } else if (!NATIONALLY_NUMBERED.contains(type)) {
            throw new RequestRefused(AccessRefusal.NATIONAL_MATCH_NEEDS_TRANSACTION);
        }
    }

    /** Whether the caller's organisation assigns the identifier. */
    boolean isOwn(Caller caller, String condition) {
        BusinessIdentifier named = named(condition);
        return named != null && register.assigns(caller.organisation(), named.system());
    }

    /**
     * Checks a condition that is not of a national register: it names only what is the sender's own. A national number beside
     * it would be refused where it is known, and only there.
     */
    void checkOwn(Caller caller, String type, String condition, @Nullable Resource resource) {
        if (!isOwn(caller, condition)) {
            throw new RequestRefused(AccessRefusal.IDENTIFIER_SYSTEM_NOT_OWN);
        }
        if (resource != null && !nationalNumbers(type, resource).isEmpty()) {
            throw new RequestRefused(AccessRefusal.NATIONAL_MATCH_NEEDS_TRANSACTION);
        }
    }

    /**
     * Checks the identifiers that a write brings: one that another party assigns would be found by that party's next write, and
     * taken for its own.
     *
     * @param before null for something new
     */
    void checkNumbers(Caller caller, @Nullable Resource before, Resource after) {
        Set<BusinessIdentifier> brought = new HashSet<>(BusinessIdentifier.of(after));
        if (before != null) {
            BusinessIdentifier.of(before).forEach(brought::remove);
        }
        for (BusinessIdentifier each : brought) {
            if (register.isAssignedByAnother(caller.organisation(), each.system())) {
                throw new RequestRefused(AccessRefusal.IDENTIFIER_OF_ANOTHER);
            }
        }
    }

    private static List<BusinessIdentifier> nationalNumbers(String type, Resource resource) {
        return NATIONALLY_NUMBERED.contains(type)
                ? BusinessIdentifier.of(resource).stream()
                        .filter(Conditions::isNational)
                        .toList()
                : List.of();
    }

    private static boolean isNational(BusinessIdentifier identifier) {
        return IdentifierSystems.NATIONAL.contains(identifier.system());
    }

    /** The identifier of a condition, with or without a type before it; null where it is of anything else. */
    private static @Nullable BusinessIdentifier named(String condition) {
        return BusinessIdentifier.ofQuery(condition.substring(condition.indexOf('?') + 1));
    }
}
