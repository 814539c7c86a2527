package no.whatmatters.validation.instance;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.hl7.fhir.r5.conformance.profile.ProfileUtilities;
import org.hl7.fhir.r5.context.ContextUtilities;
import org.hl7.fhir.r5.context.IWorkerContext;
import org.hl7.fhir.r5.elementmodel.Element;
import org.hl7.fhir.r5.elementmodel.Property;
import org.hl7.fhir.r5.model.CanonicalResource;
import org.hl7.fhir.r5.model.CanonicalType;
import org.hl7.fhir.r5.model.StructureDefinition;
import org.hl7.fhir.r5.utils.validation.IResourceValidator;
import org.hl7.fhir.r5.utils.validation.IValidatorResourceFetcher;
import org.jspecify.annotations.Nullable;

/** Shows the validator what a reference leads to: an empty resource of the target's type. Nothing is fetched from anywhere. */
final class ReferenceFetcher implements IValidatorResourceFetcher {

    private final IWorkerContext definitions;
    private final ProfileUtilities elements;
    private final ContextUtilities types;
    private final Map<String, Property> known = new HashMap<>();

    ReferenceFetcher(IWorkerContext definitions, ProfileUtilities elements) {
        this.definitions = definitions;
        this.elements = elements;
        this.types = new ContextUtilities(definitions);
    }

    @Override
    public @Nullable Element fetch(IResourceValidator validator, Object given, String reference) {
        String type = given instanceof ReferenceTargets targets ? targets.typeOf(reference) : null;
        StructureDefinition definition = type == null ? null : definitions.fetchTypeDefinition(type);
        if (type == null || definition == null) {
            return null;
        }
        Property property = known.computeIfAbsent(
                type,
                unused -> new Property(
                        definitions, definition.getSnapshot().getElementFirstRep(), definition, elements, types));
        Element target = new Element(type, property);
        target.setType(type);
        return target;
    }

    /** Whether a URL leads somewhere is not ours to know: true keeps the validator from guessing. */
    @Override
    public boolean resolveURL(
            IResourceValidator validator,
            Object given,
            String path,
            String url,
            String type,
            boolean canonical,
            List<CanonicalType> targets) {
        return true;
    }

    @Override
    public byte @Nullable [] fetchRaw(IResourceValidator validator, String url) {
        return null;
    }

    @Override
    public IValidatorResourceFetcher setLocale(Locale locale) {
        return this;
    }

    @Override
    public @Nullable CanonicalResource fetchCanonicalResource(IResourceValidator validator, Object given, String url) {
        return null;
    }

    @Override
    public boolean fetchesCanonicalResource(IResourceValidator validator, String url) {
        return false;
    }

    @Override
    public Set<ResourceVersionInformation> fetchCanonicalResourceVersions(
            IResourceValidator validator, Object given, String url) {
        return Set.of();
    }
}
