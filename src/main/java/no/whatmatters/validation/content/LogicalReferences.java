package no.whatmatters.validation.content;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import no.whatmatters.validation.fault.Fault;
import no.whatmatters.vocabulary.Canonical;
import no.whatmatters.vocabulary.IdentifierSystems;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.hl7.fhir.r5.elementmodel.Element;
import org.hl7.fhir.r5.model.CanonicalType;
import org.hl7.fhir.r5.model.ElementDefinition;
import org.hl7.fhir.r5.model.ElementDefinition.TypeRefComponent;
import org.hl7.fhir.r5.model.StructureDefinition;
import org.hl7.fhir.utilities.i18n.I18nConstants;
import org.jspecify.annotations.Nullable;

/**
 * Holds references that lead to no address, but say a type or a number of a register, to the types that may stand there: the
 * validator looks at addresses alone. For one request: it remembers what definitions allow.
 */
public final class LogicalReferences {

    private static final String DEFINITION = "http://hl7.org/fhir/StructureDefinition/";
    private static final String ANY = "Resource";

    private final Function<String, @Nullable StructureDefinition> definitions;
    private final Set<String> types;
    private final Map<String, Optional<Set<String>>> allowed = new HashMap<>();

    /**
     * Has looked at nothing yet.
     *
     * @param definitions finds a definition by its URL
     * @param types names of all types of R4
     */
    public LogicalReferences(Function<String, @Nullable StructureDefinition> definitions, Set<String> types) {
        this.definitions = definitions;
        this.types = types;
    }

    /** An element, and what it stands in. */
    private record Spot(Element element, @Nullable Spot around) {

        String place() {
            return around == null ? element.fhirType() : around.place() + "." + ElementTree.step(element);
        }

        @Nullable
        String url() {
            return element.getNamedChildValue("url", false);
        }

        /** Contained: no profile of the outer resource says what is in it. */
        boolean isInnerResource() {
            return element.getSpecial() != null;
        }
    }

    public List<Fault> faultsOf(ElementTree resource, Collection<StructureDefinition> profiles) {
        List<Fault> faults = new ArrayList<>();
        look(new Spot(resource.root(), null), profiles, faults);
        return faults;
    }

    private void look(Spot spot, Collection<StructureDefinition> profiles, List<Fault> faults) {
        for (Element child : spot.element().getChildren()) {
            Spot inner = new Spot(child, spot);
            String type = child.fhirType().equals("Reference") ? typeOf(child) : null;
            if (type != null) {
                judge(inner, type, profiles, faults);
            }
            look(inner, profiles, faults);
        }
    }

    /** What it says of its target, or what its number can only mean; null where nobody can tell, or it has an address. */
    private @Nullable String typeOf(Element reference) {
        String address = reference.getNamedChildValue("reference", false);
        if (address != null && !address.isBlank()) {
            return null;
        }
        String said = reference.getNamedChildValue("type", false);
        if (said != null) {
            String name = said.startsWith(DEFINITION) ? said.substring(DEFINITION.length()) : said;
            return types.contains(name) ? name : null;
        }
        Element identifier = reference.getNamedChild("identifier", false);
        String system = identifier == null ? null : identifier.getNamedChildValue("system", false);
        List<String> named = system == null ? List.of() : IdentifierSystems.typesNamedIn(system);
        return named.size() == 1 ? named.get(0) : null;
    }

    private void judge(Spot reference, String type, Collection<StructureDefinition> profiles, List<Fault> faults) {
        allowedAt(reference, profiles)
                .flatMap(Optional::stream)
                .filter(targets -> !targets.contains(type))
                .findFirst()
                .ifPresent(targets -> faults.add(Fault.error(
                        IssueType.STRUCTURE,
                        I18nConstants.REFERENCE_REF_BADTARGETTYPE,
                        reference.place(),
                        type,
                        String.valueOf(targets))));
    }

    /** By the profiles, or by the extension that it stands in; and by R4. Nothing is known of extensions of others. */
    private Stream<Optional<Set<String>>> allowedAt(Spot reference, Collection<StructureDefinition> profiles) {
        Optional<Set<String>> byR4 =
                Optional.ofNullable(targets(reference.element().getProperty().getDefinition()));
        String path = "." + reference.element().getProperty().getName();
        for (Spot each = reference.around(); each != null; each = each.around()) {
            String url = each.element().fhirType().equals("Extension") ? each.url() : null;
            if (url != null && url.contains(":")) {
                StructureDefinition extension = definitions.apply(url);
                return extension == null ? Stream.of() : Stream.of(allowed(extension, "Extension" + path), byR4);
            }
            if (each.around() == null) {
                String id = each.element().fhirType() + path;
                return Stream.concat(profiles.stream().map(profile -> allowed(profile, id)), Stream.of(byR4));
            }
            if (each.isInnerResource()) {
                break;
            }
            // The parts of a complex extension are slices of it, which have the names of their URLs.
            path = "." + each.element().getProperty().getName() + (url == null ? "" : ":" + url) + path;
        }
        return Stream.of(byR4);
    }

    private Optional<Set<String>> allowed(StructureDefinition definition, String id) {
        return allowed.computeIfAbsent(definition.getVersionedUrl() + "#" + id, unused -> Optional.ofNullable(
                        definition.getSnapshot().getElementById(id))
                .map(this::targets));
    }

    /** Null where it may lead to anything. */
    private @Nullable Set<String> targets(ElementDefinition element) {
        Set<String> targets = new TreeSet<>();
        for (TypeRefComponent type : element.getType()) {
            boolean reference = "Reference".equals(type.getWorkingCode());
            if (reference && type.getTargetProfile().isEmpty()) {
                return null;
            }
            for (CanonicalType target : reference ? type.getTargetProfile() : List.<CanonicalType>of()) {
                StructureDefinition definition = definitions.apply(Canonical.withoutVersion(target.getValue()));
                if (definition == null || definition.getType().equals(ANY)) {
                    return null;
                }
                targets.add(definition.getType());
            }
        }
        return targets.isEmpty() ? null : targets;
    }
}
