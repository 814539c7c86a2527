package no.whatmatters.careplan.drawing;

import java.util.List;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.jspecify.annotations.Nullable;

/** Looks for codes of one system. */
final class Codes {

    private Codes() {}

    static boolean has(List<CodeableConcept> concepts, String system, String code) {
        return concepts.stream().anyMatch(each -> each.hasCoding(system, code));
    }

    static @Nullable CodeableConcept of(List<CodeableConcept> concepts, String system) {
        return concepts.stream()
                .filter(each -> codeOf(each, system) != null)
                .findFirst()
                .orElse(null);
    }

    static @Nullable String codeOf(CodeableConcept concept, String system) {
        return concept.getCoding().stream()
                .filter(each -> system.equals(each.getSystem()))
                .map(each -> each.getCode())
                .findFirst()
                .orElse(null);
    }
}
