package no.whatmatters.pages.guide.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import no.whatmatters.pages.guide.values.Texts;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Element;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.Questionnaire.QuestionnaireItemComponent;
import org.hl7.fhir.r4.model.Type;
import org.jspecify.annotations.Nullable;

/** How a question is shown and how often and within which limits it is answered, as FHIR's extensions of forms say it. */
final class Limits {

    private static final String CORE = "http://hl7.org/fhir/StructureDefinition/";
    private static final String MIN_VALUE = CORE + "minValue";
    private static final String MAX_VALUE = CORE + "maxValue";
    private static final String STEP = CORE + "questionnaire-sliderStepValue";
    private static final String MIN_OCCURS = CORE + "questionnaire-minOccurs";
    private static final String MAX_OCCURS = CORE + "questionnaire-maxOccurs";
    private static final String HIDDEN = CORE + "questionnaire-hidden";
    private static final String CONTROL = CORE + "questionnaire-itemControl";

    /** What is told in words, and not once more among the annotations. */
    static final Set<String> TOLD =
            Set.of(MIN_VALUE, MAX_VALUE, STEP, MIN_OCCURS, MAX_OCCURS, HIDDEN, CONTROL, Texts.TRANSLATION);

    private Limits() {}

    static List<String> badges(QuestionnaireItemComponent item) {
        List<String> badges = new ArrayList<>();
        add(badges, item.getRequired(), "must be answered");
        add(badges, item.getRepeats(), repeats(item));
        add(badges, item.getReadOnly(), "read only");
        add(badges, "true".equals(value(item, HIDDEN)), "hidden");
        return badges;
    }

    /** Such as {@code , from 0 to 10}; empty where nothing limits it. */
    static String range(QuestionnaireItemComponent item) {
        String lowest = value(item, MIN_VALUE);
        String highest = value(item, MAX_VALUE);
        String control = "slider".equals(control(item)) ? ", on a slider" : "";
        if (lowest == null && highest == null) {
            return control;
        }
        return control + (lowest == null ? "" : ", from " + lowest) + (highest == null ? "" : " to " + highest);
    }

    private static String repeats(QuestionnaireItemComponent item) {
        String most = value(item, MAX_OCCURS);
        return most == null ? "may be repeated" : "up to " + most + " times";
    }

    private static @Nullable String control(QuestionnaireItemComponent item) {
        Extension control = item.getExtensionByUrl(CONTROL);
        return control != null && control.getValue() instanceof CodeableConcept concept
                ? concept.getCodingFirstRep().getCode()
                : null;
    }

    private static @Nullable String value(Element element, String url) {
        Extension extension = element.getExtensionByUrl(url);
        Type value = extension == null ? null : extension.getValue();
        return value == null ? null : value.primitiveValue();
    }

    private static void add(List<String> badges, boolean holds, String badge) {
        if (holds) {
            badges.add(badge);
        }
    }
}
