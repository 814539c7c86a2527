package no.whatmatters.validation;

import java.util.Set;
import org.hl7.fhir.r4.model.OperationOutcome.IssueSeverity;
import org.hl7.fhir.utilities.i18n.I18nConstants;
import org.jspecify.annotations.Nullable;

/** Where we judge a finding of the validator in another way than it does, and what it says that nobody is helped by. */
final class Leniency {

    private static final Set<String> NOISE = Set.of(
            // every score has the unit {score}
            I18nConstants.TYPE_SPECIFIC_CHECKS_DT_QTY_UCUM_ANNOTATIONS,
            I18nConstants.TYPE_SPECIFIC_CHECKS_DT_QTY_UCUM_ANNOTATIONS_NO_UNIT,
            I18nConstants.TYPE_SPECIFIC_CHECKS_DT_QTY_UCUM_ANNOTATIONS_NOT_IN_UNIT,
            I18nConstants.TERMINOLOGY_TX_BINDING_NOSOURCE);

    /** What makes a response meaningless, whatever the validator says: its form is not known. */
    private static final Set<String> REFUSED = Set.of(I18nConstants.QUESTIONNAIRE_QR_Q_NOTFOUND);

    private static final Set<String> ONLY_WARNINGS = Set.of(
            // a form shown in nynorsk sends its questions in nynorsk
            I18nConstants.QUESTIONNAIRE_QR_ITEM_TEXT);

    private Leniency() {}

    static boolean isNoise(@Nullable String rule) {
        return rule != null && NOISE.contains(rule);
    }

    static Fault judge(Fault found, String resourceType) {
        if (REFUSED.contains(found.rule())) {
            return found.as(IssueSeverity.ERROR);
        }
        boolean warning = found.refuses() && ONLY_WARNINGS.contains(found.rule());
        return warning ? found.as(IssueSeverity.WARNING) : found;
    }
}
