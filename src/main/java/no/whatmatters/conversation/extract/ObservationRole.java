package no.whatmatters.conversation.extract;

import no.whatmatters.conversation.form.FormFault;
import no.whatmatters.conversation.form.FormItem;
import no.whatmatters.conversation.form.Sdc;
import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Extension;

/** How {@code observationExtract} says an item becomes an Observation. What it says is valid for the items below too. */
enum ObservationRole {
    NONE,
    INDEPENDENT,
    COMPONENT,
    MEMBER,
    DERIVED;

    /** The role of an item: its own, or the one it inherits; nothing below can be a component only because its group is one. */
    static ObservationRole of(FormItem item) {
        for (FormItem each = item; each != null; each = each.parent()) {
            Extension said = each.annotation(Sdc.OBSERVATION_EXTRACT).orElse(null);
            if (said != null) {
                ObservationRole role = read(each, said);
                return each == item || role == NONE ? role : INDEPENDENT;
            }
        }
        return item.isRoot() || item.question().getCode().stream().noneMatch(ObservationRole::isMarked)
                ? NONE
                : INDEPENDENT;
    }

    private static ObservationRole read(FormItem item, Extension said) {
        if (said.getValue() instanceof BooleanType yes) {
            return Boolean.TRUE.equals(yes.getValue()) ? INDEPENDENT : NONE;
        }
        String code =
                said.getValue() == null ? "" : String.valueOf(said.getValue().primitiveValue());
        return switch (code) {
            case "independent" -> INDEPENDENT;
            case "component" -> COMPONENT;
            case "member" -> MEMBER;
            case "derived" -> DERIVED;
            default -> throw new FormFault(ExtractRefusal.RELATION_UNKNOWN, item.place(Sdc.OBSERVATION_EXTRACT), code);
        };
    }

    /** The codes of an item: those that are marked, where some are, else all. */
    static CodeableConcept code(FormItem item) {
        CodeableConcept code = new CodeableConcept();
        boolean someMarked = item.question().getCode().stream().anyMatch(ObservationRole::isMarked);
        for (Coding each : item.question().getCode()) {
            if (!someMarked || isMarked(each)) {
                Coding plain = each.copy();
                plain.getExtension().removeIf(extension -> Sdc.OBSERVATION_EXTRACT.equals(extension.getUrl()));
                code.addCoding(plain);
            }
        }
        return code;
    }

    /** Whether items right below a group are to stand in its Observation: a group has no value of its own. */
    static boolean gathers(FormItem group) {
        return group.children().stream()
                .map(ObservationRole::of)
                .anyMatch(role -> role == COMPONENT || role == MEMBER || role == DERIVED);
    }

    private static boolean isMarked(Coding code) {
        Extension said = code.getExtensionByUrl(Sdc.OBSERVATION_EXTRACT);
        return said != null && said.getValue() instanceof BooleanType yes && Boolean.TRUE.equals(yes.getValue());
    }
}
