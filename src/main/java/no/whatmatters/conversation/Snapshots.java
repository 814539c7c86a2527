package no.whatmatters.conversation;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.IValidationSupport;
import ca.uhn.fhir.context.support.ValidationSupportContext;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import no.whatmatters.conversation.extract.Definitions;
import no.whatmatters.storage.Records;
import no.whatmatters.storage.SearchQuery;
import no.whatmatters.vocabulary.CompiledGuide;
import no.whatmatters.vocabulary.Profiles;
import org.hl7.fhir.common.hapi.validation.support.SnapshotGeneratingValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.ValidationSupportChain;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.StructureDefinition;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** R4's definitions, and those of the guide as they are stored, with snapshots. Definitions do not change while the server runs. */
@Component
class Snapshots implements Definitions {

    private final ValidationSupportChain chain;
    private final Map<String, StructureDefinition> known = new ConcurrentHashMap<>();

    Snapshots(FhirContext fhir, Records records) {
        this.chain = new ValidationSupportChain(
                fhir.getValidationSupport(),
                new OfTheGuide(fhir),
                new Stored(fhir, records),
                new SnapshotGeneratingValidationSupport(fhir));
    }

    @Override
    public @Nullable StructureDefinition find(String canonical) {
        StructureDefinition found = known.get(canonical);
        if (found == null) {
            found = (StructureDefinition) chain.fetchStructureDefinition(canonical);
            if (found == null) {
                return null;
            }
            if (!found.hasSnapshot()) {
                found = (StructureDefinition)
                        chain.generateSnapshot(new ValidationSupportContext(chain), found.copy(), null, null, null);
            }
            known.put(canonical, found);
        }
        return found;
    }

    /** The guide's own, also while it is being stored: it is the same on every node, and costs no look into the store. */
    private record OfTheGuide(FhirContext fhir) implements IValidationSupport {

        private static final String PROFILE = Profiles.CANONICAL + "/StructureDefinition/";

        @Override
        public FhirContext getFhirContext() {
            return fhir;
        }

        @Override
        public @Nullable IBaseResource fetchStructureDefinition(String canonical) {
            if (!canonical.startsWith(PROFILE)) {
                return null;
            }
            int bar = canonical.indexOf('|');
            String id = canonical.substring(PROFILE.length(), bar < 0 ? canonical.length() : bar);
            String file = "StructureDefinition-" + id + ".json";
            if (!CompiledGuide.files().contains(file)) {
                return null;
            }
            StructureDefinition found =
                    fhir.newJsonParser().parseResource(StructureDefinition.class, CompiledGuide.read(file));
            return bar < 0 || canonical.substring(bar + 1).equals(found.getVersion()) ? found : null;
        }
    }

    /** The store as HAPI looks for definitions. */
    private record Stored(FhirContext fhir, Records records) implements IValidationSupport {

        @Override
        public FhirContext getFhirContext() {
            return fhir;
        }

        @Override
        public @Nullable IBaseResource fetchStructureDefinition(String canonical) {
            int bar = canonical.indexOf('|');
            Map<String, List<String>> wanted = bar < 0
                    ? Map.of("url", List.of(canonical))
                    : Map.of(
                            "url", List.of(canonical.substring(0, bar)),
                            "version", List.of(canonical.substring(bar + 1)));
            SearchQuery query = new SearchQuery("StructureDefinition", wanted, Set.of(), Set.of(), null, 1, null, null);
            List<IBaseResource> found = records.asSystem("read a profile that a form names")
                    .search(query)
                    .resources();
            return found.isEmpty() ? null : found.get(0);
        }
    }
}
