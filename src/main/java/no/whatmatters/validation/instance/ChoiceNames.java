package no.whatmatters.validation.instance;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import no.whatmatters.validation.fault.Fault;
import no.whatmatters.vocabulary.Canonical;
import org.hl7.fhir.r5.context.IWorkerContext;
import org.hl7.fhir.r5.model.ElementDefinition;
import org.hl7.fhir.r5.model.ElementDefinition.TypeRefComponent;
import org.hl7.fhir.r5.model.StructureDefinition;
import org.jspecify.annotations.Nullable;

/**
 * Names an element that is missing as its sender has to write it: {@code startDate}, where the validator says
 * {@code start[x]}. Where the profile leaves a choice of type, each name is told.
 */
public final class ChoiceNames {

    private static final Pattern MISSING = Pattern.compile(
            "(?<path>[A-Za-z.]+)\\[x](?<rest>: minimum required = .*\\(from (?<profile>[^ )]+)\\))", Pattern.DOTALL);

    /** More names than these say less than none. */
    private static final int MOST = 5;

    private final IWorkerContext definitions;

    public ChoiceNames(IWorkerContext definitions) {
        this.definitions = definitions;
    }

    /** The fault in those words; the same where it speaks of no choice. */
    public Fault in(Fault fault) {
        Matcher missing = MISSING.matcher(fault.english());
        if (!missing.matches()) {
            return fault;
        }
        String path = missing.group("path");
        List<String> types = types(path + "[x]", missing.group("profile"));
        if (types.isEmpty() || types.size() > MOST) {
            return fault;
        }
        String name = path.substring(path.lastIndexOf('.') + 1);
        String names = types.stream()
                .map(type -> name + type.substring(0, 1).toUpperCase(Locale.ROOT) + type.substring(1))
                .collect(Collectors.joining("/"));
        return fault.saying(path.substring(0, path.length() - name.length()) + names + missing.group("rest"));
    }

    private List<String> types(String path, String profile) {
        StructureDefinition definition =
                definitions.fetchResource(StructureDefinition.class, Canonical.withoutVersion(profile));
        ElementDefinition element = definition == null ? null : element(path, definition);
        return element == null
                ? List.of()
                : element.getType().stream()
                        .map(TypeRefComponent::getWorkingCode)
                        .distinct()
                        .toList();
    }

    private static @Nullable ElementDefinition element(String path, StructureDefinition definition) {
        return definition.getSnapshot().getElement().stream()
                .filter(each -> each.getPath().equals(path) && each.getSliceName() == null)
                .findFirst()
                .orElse(null);
    }
}
