package no.whatmatters.access.gate;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import no.whatmatters.access.parties.Register;
import no.whatmatters.endpoint.caller.Caller;
import no.whatmatters.endpoint.refusal.RequestRefused;
import no.whatmatters.vocabulary.IdentifierSystems;
import org.hl7.fhir.r4.model.Base;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Property;
import org.hl7.fhir.r4.model.Resource;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Conditional writes cannot probe: they name an identifier that the sender's own organisation assigns, or a national number
 * of a person, professional or organisation, whose match is answered alike whether it was there or not.
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
        return IdentifierSystems.NATIONAL.contains(systemOf(condition));
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
        if (condition == null || condition.isEmpty()) {
            if (resource != null
                    && NATIONALLY_NUMBERED.contains(type)
                    && !nationalNumbers(resource).isEmpty()) {
                throw new RequestRefused(AccessRefusal.NATIONAL_MATCH_NEEDS_TRANSACTION);
            }
        } else if (!isNational(condition)) {
            checkOwn(caller, type, condition, resource);
        } else if (!NATIONALLY_NUMBERED.contains(type)
                || (resource != null && nationalNumbers(resource).size() > 1)) {
            throw new RequestRefused(AccessRefusal.NATIONAL_MATCH_NEEDS_TRANSACTION);
        }
    }

    /** Whether the caller's organisation assigns the identifier. */
    boolean isOwn(Caller caller, String condition) {
        return register.assigns(caller.organisation(), systemOf(condition));
    }

    /**
     * Checks the condition of an update: what it finds is changed, so it names only what is the sender's own. A person's
     * national number beside it would be refused where it is known, and taken where it is not.
     */
    void checkOwn(Caller caller, String type, String condition, @Nullable Resource resource) {
        if (!register.assigns(caller.organisation(), systemOf(condition))) {
            throw new RequestRefused(AccessRefusal.IDENTIFIER_SYSTEM_NOT_OWN);
        }
        if (type.equals(PERSON)
                && resource != null
                && !nationalNumbers(resource).isEmpty()) {
            throw new RequestRefused(AccessRefusal.NATIONAL_MATCH_NEEDS_TRANSACTION);
        }
    }

    private static List<Identifier> nationalNumbers(Resource resource) {
        Property property = resource.getNamedProperty("identifier");
        List<Base> identifiers = property == null ? List.of() : property.getValues();
        return identifiers.stream()
                .filter(Identifier.class::isInstance)
                .map(Identifier.class::cast)
                .filter(each -> each.hasSystem()
                        && IdentifierSystems.NATIONAL.contains(IdentifierSystems.canonical(each.getSystem())))
                .toList();
    }

    private static String systemOf(String condition) {
        String query = URLDecoder.decode(condition.replace("+", "%2B"), StandardCharsets.UTF_8);
        int start = query.indexOf('=') + 1;
        int end = query.indexOf('|');
        return start > 0 && end > start ? IdentifierSystems.canonical(query.substring(start, end)) : "";
    }
}
