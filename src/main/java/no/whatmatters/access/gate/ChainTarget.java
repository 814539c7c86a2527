package no.whatmatters.access.gate;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.rest.param.TokenParam;
import java.util.Collection;
import java.util.Collections;
import java.util.Set;
import java.util.stream.Collectors;
import no.whatmatters.vocabulary.IdentifierSystems;
import org.hl7.fhir.r4.model.Base;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Property;
import org.hl7.fhir.r4.model.Resource;
import org.jspecify.annotations.Nullable;

/**
 * A record to which a chain to an identifier would lead. Pure.
 *
 * @param address such as {@code Patient/0198…}
 * @param named which of the searched identifiers it has, as they were written; none where that cannot be told
 * @param shown which of them are shown to who asks
 */
record ChainTarget(String address, Set<String> named, Set<String> shown) {

    /** Stands for all of a type of which too many were found: it may be any of them, and is not shown. */
    static final ChainTarget ONE_OF_TOO_MANY = new ChainTarget("", Set.of(), Set.of());

    private static final String IDENTIFIER = "identifier";

    /**
     * A record that was found.
     *
     * @param told what the caller is told of it; null for nothing
     * @param tokens the searched identifiers
     */
    static ChainTarget of(Resource record, @Nullable Resource told, Set<String> tokens) {
        return new ChainTarget(
                record.fhirType() + "/" + record.getIdElement().getIdPart(),
                among(tokens, record),
                told == null ? Set.of() : among(tokens, told));
    }

    /** Whether a search for one of them may have found it. */
    boolean mayBeMeantBy(Collection<String> tokens) {
        return named.isEmpty() || !Collections.disjoint(named, tokens);
    }

    boolean isShownBy(Collection<String> tokens) {
        return !Collections.disjoint(shown, tokens);
    }

    private static Set<String> among(Set<String> tokens, Resource view) {
        return tokens.stream().filter(each -> has(view, each)).collect(Collectors.toUnmodifiableSet());
    }

    private static boolean has(Resource view, String token) {
        TokenParam asked = new TokenParam();
        asked.setValueAsQueryToken(FhirContext.forR4Cached(), IDENTIFIER, null, token);
        Property identifiers = view.getNamedProperty(IDENTIFIER);
        return identifiers != null && identifiers.getValues().stream().anyMatch(each -> isNamed(each, asked));
    }

    private static boolean isNamed(Base element, TokenParam asked) {
        if (!(element instanceof Identifier identifier)) {
            return false;
        }
        String system = identifier.getSystem() == null ? "" : IdentifierSystems.canonical(identifier.getSystem());
        boolean ofSystem = asked.getSystem() == null
                || IdentifierSystems.canonical(asked.getSystem()).equals(system);
        return ofSystem && asked.getValueNotNull().equals(identifier.getValue());
    }
}
