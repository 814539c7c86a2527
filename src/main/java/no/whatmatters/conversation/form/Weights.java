package no.whatmatters.conversation.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hl7.fhir.r4.model.Base;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.DecimalType;
import org.hl7.fhir.r4.model.Element;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.Questionnaire.QuestionnaireItemAnswerOptionComponent;
import org.hl7.fhir.r4.model.QuestionnaireResponse.QuestionnaireResponseItemAnswerComponent;
import org.hl7.fhir.r4.model.ValueSet;
import org.hl7.fhir.r4.model.ValueSet.ConceptReferenceComponent;
import org.hl7.fhir.r4.model.ValueSet.ConceptSetComponent;

/**
 * SDC's {@code weight()}, also called {@code ordinal()}: the number that a form gives a coded answer, at the answer itself, its
 * answer option, or its code in a contained value set.
 */
final class Weights {

    private Weights() {}

    static List<Base> of(Form form, List<Base> focus) {
        List<Base> found = new ArrayList<>();
        for (Base each : focus) {
            Base value = each instanceof QuestionnaireResponseItemAnswerComponent answer ? answer.getValue() : each;
            if (value instanceof Coding coding) {
                weight(coding)
                        .or(() -> inOptions(form.root(), coding))
                        .or(() -> inValueSets(form, coding))
                        .ifPresent(found::add);
            } else if (value instanceof Element element) {
                weight(element).ifPresent(found::add);
            }
        }
        return found;
    }

    private static Optional<Base> inOptions(FormItem item, Coding coding) {
        if (!item.isRoot()) {
            for (QuestionnaireItemAnswerOptionComponent option : item.question().getAnswerOption()) {
                if (option.getValue() instanceof Coding offered && same(offered, coding)) {
                    Optional<Base> weight = weight(offered).or(() -> weight(option));
                    if (weight.isPresent()) {
                        return weight;
                    }
                }
            }
        }
        return item.children().stream()
                .map(child -> inOptions(child, coding))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<Base> inValueSets(Form form, Coding coding) {
        for (var contained : form.questionnaire().getContained()) {
            if (contained instanceof ValueSet list) {
                for (ConceptSetComponent part : list.getCompose().getInclude()) {
                    for (ConceptReferenceComponent concept : part.getConcept()) {
                        Coding offered = new Coding(part.getSystem(), concept.getCode(), null);
                        Optional<Base> weight = same(offered, coding) ? weight(concept) : Optional.empty();
                        if (weight.isPresent()) {
                            return weight;
                        }
                    }
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<Base> weight(Element element) {
        return element.getExtension().stream()
                .filter(each -> Sdc.ORDINAL_VALUE.equals(each.getUrl()) || Sdc.ITEM_WEIGHT.equals(each.getUrl()))
                .map(Extension::getValue)
                .filter(DecimalType.class::isInstance)
                .<Base>map(each -> new DecimalType(((DecimalType) each).getValue()))
                .findFirst();
    }

    private static boolean same(Coding offered, Coding given) {
        return offered.getCode() != null
                && offered.getCode().equals(given.getCode())
                && (offered.getSystem() == null
                        || given.getSystem() == null
                        || offered.getSystem().equals(given.getSystem()));
    }
}
