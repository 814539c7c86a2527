package no.whatmatters.storage;

import com.google.common.base.Splitter;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import no.whatmatters.endpoint.refusal.RequestRefused;
import no.whatmatters.vocabulary.IdentifierSystems;
import org.hl7.fhir.instance.model.api.IBase;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.Base;
import org.hl7.fhir.r4.model.Identifier;
import org.jspecify.annotations.Nullable;

/**
 * An identifier that the outside world uses: its system, and its value within that system.
 *
 * @param system URI of the system
 * @param value value, as its owner writes it
 */
public record BusinessIdentifier(String system, String value) {

    private static final Pattern OF_ONE_IDENTIFIER = Pattern.compile("[^|,\\\\$\\p{Cntrl}]+\\|[^|,\\\\$\\p{Cntrl}]+");
    private static final int LONGEST = 500;

    /** The same system, however its scheme is spelt. */
    public BusinessIdentifier {
        system = IdentifierSystems.canonical(system);
    }

    /** Types whose national numbers name one person or organisation each. */
    static final Set<String> NATIONALLY_NUMBERED = Set.of("Patient", "Practitioner", "Organization");

    /**
     * The identifier that a conditional create or update names. That is the only condition there is: a search for
     * anything else could match what the sender does not mean.
     *
     * @param condition {@code ifNoneExist}, or the query of a conditional update, with or without a leading type
     * @param type the type of the resource that comes with it
     * @throws RequestRefused where it is anything else than {@code identifier=system|value} of that type
     */
    static BusinessIdentifier ofCondition(String condition, String type) {
        int query = condition.indexOf('?');
        BusinessIdentifier identifier = ofQuery(condition.substring(query + 1));
        String named = condition.substring(0, Math.max(query, 0)).replaceFirst("^/", "");
        boolean ofOtherType = !named.isEmpty() && !named.equals(type);
        if (identifier == null || ofOtherType) {
            throw new RequestRefused(StorageRefusal.CONDITION_NOT_AN_IDENTIFIER);
        }
        return identifier;
    }

    /** The identifier of a query {@code identifier=system|value}; null where it asks for anything else. */
    public static @Nullable BusinessIdentifier ofQuery(String query) {
        List<String> parts = Splitter.on('=').limit(2).splitToList(query);
        if (parts.size() == 2 && parts.get(0).equals("identifier") && !query.contains("&")) {
            String token = decoded(parts.get(1));
            int bar = token.indexOf('|');
            if (token.length() <= LONGEST && OF_ONE_IDENTIFIER.matcher(token).matches()) {
                return new BusinessIdentifier(token.substring(0, bar), token.substring(bar + 1));
            }
        }
        return null;
    }

    /** The query that {@link #ofQuery} reads as this identifier; empty where none could name it. */
    public Optional<String> asQuery() {
        String query = "identifier="
                + URLEncoder.encode(system + "|" + value, StandardCharsets.UTF_8)
                        .replace("+", "%20");
        return equals(ofQuery(query)) ? Optional.of(query) : Optional.empty();
    }

    /** What HAPI would read as more than one identifier is none: it decodes first, and splits then. */
    private static String decoded(String token) {
        try {
            return URLDecoder.decode(token.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException brokenEscape) {
            return "";
        }
    }

    /** The identifiers of a resource that have both a system and a value. */
    public static List<BusinessIdentifier> of(IBaseResource resource) {
        return ((Base) resource).getNamedProperty("identifier") == null ? List.of() : identifiers((Base) resource);
    }

    private static List<BusinessIdentifier> identifiers(Base resource) {
        return resource.getNamedProperty("identifier").getValues().stream()
                .map(BusinessIdentifier::from)
                .filter(each -> each != null)
                .distinct()
                .toList();
    }

    private static @Nullable BusinessIdentifier from(IBase element) {
        return element instanceof Identifier identifier
                        && identifier.getSystem() != null
                        && identifier.getValue() != null
                ? new BusinessIdentifier(identifier.getSystem(), identifier.getValue())
                : null;
    }

    /** Whether a national register gives it, and not a sender. */
    boolean isNational() {
        return IdentifierSystems.NATIONAL.contains(system);
    }

    /** Whether it is a national number, which no two resources of that type may have. */
    boolean isUniqueFor(String resourceType) {
        return NATIONALLY_NUMBERED.contains(resourceType) && isNational();
    }

    /** Without the value: it may be a national identity number, and this text may reach a log. */
    @Override
    public String toString() {
        return String.format(Locale.ROOT, "identifier of %s", system);
    }
}
