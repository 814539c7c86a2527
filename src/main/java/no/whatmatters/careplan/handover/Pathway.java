package no.whatmatters.careplan.handover;

import java.util.List;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.PlanDefinition;
import org.hl7.fhir.r4.model.PlanDefinition.PlanDefinitionActionComponent;
import org.hl7.fhir.r4.model.StringType;

/**
 * The steps that follow a stay in hospital, read from the guide's PlanDefinition. Pure.
 *
 * @param canonical of the definition, with its version
 */
record Pathway(String canonical, List<PathwayStep> steps) {

    private static final String TRANSLATION = "http://hl7.org/fhir/StructureDefinition/translation";

    /**
     * Reads the definition.
     *
     * @throws IllegalArgumentException where a step lacks its code or its days
     */
    static Pathway of(PlanDefinition definition) {
        return new Pathway(
                definition.getUrl() + "|" + definition.getVersion(),
                definition.getAction().stream().map(Pathway::step).toList());
    }

    private static PathwayStep step(PlanDefinitionActionComponent action) {
        Coding code = action.getCodeFirstRep().getCodingFirstRep();
        if (code.isEmpty()
                || !action.hasTimingDuration()
                || !"d".equals(action.getTimingDuration().getCode())) {
            throw new IllegalArgumentException("A step needs a code, and a deadline in days: " + action.getId());
        }
        boolean byGp = action.getParticipant().stream()
                .flatMap(each -> each.getRole().getCoding().stream())
                .anyMatch(each -> "gp".equals(each.getCode()));
        return new PathwayStep(
                code,
                norwegian(action.getTitleElement()),
                action.getTimingDuration().getValue().intValueExact(),
                byGp,
                forms(action).toList());
    }

    /** The form of a step, and those of its parts. */
    private static Stream<String> forms(PlanDefinitionActionComponent action) {
        Stream<String> own = action.hasDefinitionCanonicalType()
                ? Stream.of(action.getDefinitionCanonicalType().getValue())
                : Stream.of();
        return Stream.concat(own, action.getAction().stream().flatMap(Pathway::forms));
    }

    private static String norwegian(StringType title) {
        return title.getExtensionsByUrl(TRANSLATION).stream()
                .filter(each -> "nb".equals(text(each, "lang")))
                .map(each -> text(each, "content"))
                .findFirst()
                .orElse(title.getValue());
    }

    private static String text(Extension translation, String part) {
        return translation.getExtensionString(part);
    }
}
