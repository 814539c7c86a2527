package no.whatmatters.storage.hapi;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.jpa.searchparam.SearchParameterMap;
import ca.uhn.fhir.jpa.searchparam.registry.ISearchParamProvider;
import ca.uhn.fhir.rest.api.server.IBundleProvider;
import ca.uhn.fhir.rest.server.SimpleBundleProvider;
import ca.uhn.fhir.rest.server.exceptions.ResourceNotFoundException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import no.whatmatters.vocabulary.CompiledGuide;
import no.whatmatters.vocabulary.ServerStatement;
import no.whatmatters.vocabulary.ServerStatement.StoredType;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.instance.model.api.IIdType;
import org.hl7.fhir.r4.model.Enumerations.PublicationStatus;
import org.hl7.fhir.r4.model.SearchParameter;

/**
 * Hands HAPI's registry exactly the search parameters that the guide's CapabilityStatement names, for just the types
 * it names them for: R4's own from HAPI's definitions, ours from the compiled guide. They come from the jar, not from
 * the database, so every node of one version searches alike from its first request on. Decision 0004.
 */
final class AllowedSearchParameters implements ISearchParamProvider {

    /** Handled by HAPI itself, without a definition. */
    private static final Set<String> BUILT_IN = Set.of("_id", "_lastUpdated");

    private final FhirContext fhir;
    private List<IBaseResource> allowed = List.of();

    AllowedSearchParameters(FhirContext fhir) {
        this.fhir = fhir;
    }

    @Override
    public IBundleProvider search(SearchParameterMap ignored) {
        return new SimpleBundleProvider(List.copyOf(all()));
    }

    @Override
    public IBaseResource read(IIdType id) {
        return all().stream()
                .filter(each -> each.getIdElement().getIdPart().equals(id.getIdPart()))
                .findFirst()
                .orElseThrow(() -> new ResourceNotFoundException(id));
    }

    /** Ids with version: of this server's own, as no SearchParameter of the database has a say. */
    List<IIdType> ids() {
        return all().stream().map(IBaseResource::getIdElement).toList();
    }

    private synchronized List<IBaseResource> all() {
        if (allowed.isEmpty()) {
            allowed = List.copyOf(load());
        }
        return allowed;
    }

    private List<IBaseResource> load() {
        Map<String, Set<String>> typesByDefinition = typesByDefinition();
        Map<String, SearchParameter> definitions = definitions();
        List<IBaseResource> loaded = new ArrayList<>();
        typesByDefinition.forEach((canonical, types) -> {
            SearchParameter definition = definitions.get(canonical);
            if (definition == null) {
                throw new IllegalStateException(
                        "The guide's CapabilityStatement names a search parameter that neither R4"
                                + " nor the guide defines: " + canonical);
            }
            loaded.add(limitedTo(types, definition));
        });
        return loaded;
    }

    private static Map<String, Set<String>> typesByDefinition() {
        Map<String, Set<String>> types = new LinkedHashMap<>();
        for (StoredType type : ServerStatement.ofTheGuide().types()) {
            type.searchParameters().forEach((code, parameter) -> {
                if (!BUILT_IN.contains(code)) {
                    types.computeIfAbsent(parameter.definition(), unused -> new TreeSet<>())
                            .add(type.name());
                }
            });
        }
        return types;
    }

    private Map<String, SearchParameter> definitions() {
        Map<String, SearchParameter> definitions = new LinkedHashMap<>();
        // The cached context: HAPI's registry has just read R4's definitions with it.
        List<SearchParameter> ofR4 =
                FhirContext.forR4Cached().getValidationSupport().fetchAllSearchParameters();
        if (ofR4 != null) {
            ofR4.forEach(each -> definitions.put(each.getUrl(), each));
        }
        CompiledGuide.resources("SearchParameter").forEach(json -> {
            SearchParameter ours = fhir.newJsonParser().parseResource(SearchParameter.class, json);
            definitions.put(ours.getUrl(), ours);
        });
        return definitions;
    }

    private static SearchParameter limitedTo(Set<String> types, SearchParameter definition) {
        SearchParameter limited = definition.copy();
        limited.getBase().clear();
        types.forEach(limited::addBase);
        // A chain through a reference may only lead to types that we store.
        limited.getTarget().removeIf(each -> ServerStatement.ofTheGuide().type(each.getCode()) == null);
        limited.setStatus(PublicationStatus.ACTIVE);
        limited.setId("SearchParameter/" + definition.getIdElement().getIdPart() + "/_history/1");
        return limited;
    }
}
