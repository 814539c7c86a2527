package no.whatmatters.vocabulary;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the server offers, as the guide's CapabilityStatement says it: types, interactions, search parameters.
 * It is the one allow-list. What is not in it does not exist: no endpoint, no index, no search.
 */
public final class ServerStatement {

    /** Where the statement lies in the compiled guide on the class path. */
    public static final String RESOURCE = "guide/CapabilityStatement-server.json";

    private static final ServerStatement OF_THE_GUIDE = read(RESOURCE);

    private final Map<String, StoredType> types;

    private ServerStatement(Map<String, StoredType> types) {
        this.types = Map.copyOf(types);
    }

    /** The statement of the guide that this server was built with. */
    public static ServerStatement ofTheGuide() {
        return OF_THE_GUIDE;
    }

    /** Names of the stored types, such as {@code Goal}. */
    public Set<String> typeNames() {
        return types.keySet();
    }

    /** The stored type of that name, or null where we store no such type. */
    public @Nullable StoredType type(String name) {
        return types.get(name);
    }

    public Iterable<StoredType> types() {
        return types.values();
    }

    /**
     * One stored type.
     *
     * @param name FHIR type name
     * @param interactions codes of FHIR's type-restful-interaction
     * @param searchParameters code → what it is
     * @param includes values allowed in {@code _include}, such as {@code CarePlan:goal}
     * @param reverseIncludes values allowed in {@code _revinclude}
     * @param operations names without the dollar sign
     */
    public record StoredType(
            String name,
            Set<String> interactions,
            Map<String, Parameter> searchParameters,
            Set<String> includes,
            Set<String> reverseIncludes,
            Set<String> operations) {

        /** Whether clients may create and change resources of this type. */
        public boolean writable() {
            return interactions.contains("create");
        }
    }

    /**
     * One search parameter of a type.
     *
     * @param definition canonical URL
     * @param type FHIR's search-param-type, such as {@code token}
     */
    public record Parameter(String definition, String type) {}

    private static ServerStatement read(String resource) {
        try (InputStream in = ServerStatement.class.getClassLoader().getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("The compiled guide is missing (" + resource
                        + "): run ig/build.sh, then build the server again.");
            }
            Map<String, StoredType> types = new LinkedHashMap<>();
            for (JsonNode each :
                    new ObjectMapper().readTree(in).path("rest").path(0).path("resource")) {
                StoredType type = typeFrom(each);
                types.put(type.name(), type);
            }
            return new ServerStatement(types);
        } catch (IOException e) {
            throw new UncheckedIOException("The guide's CapabilityStatement cannot be read: " + resource, e);
        }
    }

    private static StoredType typeFrom(JsonNode resource) {
        Set<String> interactions = new LinkedHashSet<>();
        resource.path("interaction")
                .forEach(each -> interactions.add(each.path("code").asText()));
        Map<String, Parameter> parameters = new LinkedHashMap<>();
        resource.path("searchParam")
                .forEach(each -> parameters.put(
                        each.path("name").asText(),
                        new Parameter(
                                each.path("definition").asText(),
                                each.path("type").asText())));
        return new StoredType(
                resource.path("type").asText(),
                Set.copyOf(interactions),
                Map.copyOf(parameters),
                texts(resource.path("searchInclude")),
                texts(resource.path("searchRevInclude")),
                operations(resource.path("operation")));
    }

    private static Set<String> operations(JsonNode values) {
        Set<String> names = new LinkedHashSet<>();
        values.forEach(each -> names.add(each.path("name").asText()));
        return Set.copyOf(names);
    }

    private static Set<String> texts(JsonNode values) {
        Set<String> texts = new LinkedHashSet<>();
        values.forEach(each -> texts.add(each.asText()));
        return Set.copyOf(texts);
    }
}
