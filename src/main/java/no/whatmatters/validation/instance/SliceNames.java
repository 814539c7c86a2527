package no.whatmatters.validation.instance;

import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.whatmatters.validation.fault.Fault;
import no.whatmatters.vocabulary.Canonical;
import org.hl7.fhir.r5.context.IWorkerContext;
import org.hl7.fhir.r5.model.CodeableConcept;
import org.hl7.fhir.r5.model.Coding;
import org.hl7.fhir.r5.model.DataType;
import org.hl7.fhir.r5.model.ElementDefinition;
import org.hl7.fhir.r5.model.ElementDefinition.ElementDefinitionSlicingDiscriminatorComponent;
import org.hl7.fhir.r5.model.Enumerations.BindingStrength;
import org.hl7.fhir.r5.model.Identifier;
import org.hl7.fhir.r5.model.StructureDefinition;
import org.hl7.fhir.utilities.i18n.I18nConstants;
import org.jspecify.annotations.Nullable;

/**
 * Says of a slice that is missing what makes an element one: its code as {@code system|code}, or the value set that has it. Its
 * name alone, such as {@code Goal.category:kind}, stands in no content.
 */
public final class SliceNames {

    private static final Pattern MISSING =
            Pattern.compile("(Slice '(?<slice>[^']+))(?<rest>'.*\\(from (?<profile>[^ )]+)\\).*)", Pattern.DOTALL);

    private final IWorkerContext definitions;

    public SliceNames(IWorkerContext definitions) {
        this.definitions = definitions;
    }

    /** The fault in those words; the same where it speaks of no slice, or of one that is known by nothing that can be said. */
    public Fault in(Fault fault) {
        if (!fault.rule().equals(I18nConstants.VALIDATION_VAL_PROFILE_MINIMUM_SLICE)) {
            return fault;
        }
        Matcher missing = MISSING.matcher(fault.english());
        if (!missing.matches()) {
            return fault;
        }
        StructureDefinition profile = definitions.fetchResource(
                StructureDefinition.class, Canonical.withoutVersion(missing.group("profile")));
        return Optional.ofNullable(profile)
                .flatMap(each -> kindOf(missing.group("slice"), each))
                .map(kind -> fault.saying(missing.group(1) + " (" + kind + ")" + missing.group("rest")))
                .orElse(fault);
    }

    private static Optional<String> kindOf(String slice, StructureDefinition profile) {
        ElementDefinition element = element(slice, profile);
        ElementDefinition sliced = element(slice.substring(0, Math.max(0, slice.lastIndexOf(':'))), profile);
        if (element == null || sliced == null) {
            return Optional.empty();
        }
        Stream<ElementDefinition> discriminating = sliced.getSlicing().getDiscriminator().stream()
                .map(ElementDefinitionSlicingDiscriminatorComponent::getPath)
                .map(path -> element(slice + "." + path, profile))
                .filter(Objects::nonNull);
        return Stream.concat(Stream.of(element), discriminating)
                .map(SliceNames::kind)
                .filter(Objects::nonNull)
                .findFirst();
    }

    private static @Nullable ElementDefinition element(String id, StructureDefinition profile) {
        return profile.getSnapshot().getElementById(id);
    }

    private static @Nullable String kind(ElementDefinition element) {
        DataType value = element.hasFixed() ? element.getFixed() : element.getPattern();
        if (value != null) {
            return shown(value);
        }
        boolean bound = element.getBinding().getStrength() == BindingStrength.REQUIRED;
        return bound ? element.getBinding().getValueSet() : null;
    }

    private static @Nullable String shown(DataType value) {
        if (value instanceof CodeableConcept concept) {
            return concept.getCoding().stream().map(SliceNames::shown).collect(Collectors.joining(", "));
        }
        if (value instanceof Coding coding) {
            return coding.getSystem() + "|" + coding.getCode();
        }
        return value instanceof Identifier identifier ? identifier.getSystem() : value.primitiveValue();
    }
}
