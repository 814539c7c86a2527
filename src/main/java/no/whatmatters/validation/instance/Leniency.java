package no.whatmatters.validation.instance;

import java.util.Set;
import java.util.regex.Pattern;
import no.whatmatters.validation.fault.Fault;
import no.whatmatters.vocabulary.Profiles;
import org.hl7.fhir.r4.model.OperationOutcome.IssueSeverity;
import org.hl7.fhir.utilities.i18n.I18nConstants;
import org.jspecify.annotations.Nullable;

/** Where we judge a finding of the validator in another way than it does, and what it says that helps nobody. */
final class Leniency {

    private static final Set<String> NOISE = Set.of(
            // every score has the unit {score}
            I18nConstants.TYPE_SPECIFIC_CHECKS_DT_QTY_UCUM_ANNOTATIONS,
            I18nConstants.TYPE_SPECIFIC_CHECKS_DT_QTY_UCUM_ANNOTATIONS_NO_UNIT,
            I18nConstants.TYPE_SPECIFIC_CHECKS_DT_QTY_UCUM_ANNOTATIONS_NOT_IN_UNIT,
            I18nConstants.TERMINOLOGY_TX_BINDING_NOSOURCE);

    /** A blank text would be dropped, so it cannot be taken. */
    private static final Set<String> REFUSED = Set.of(I18nConstants.TYPE_SPECIFIC_CHECKS_DT_PRIMITIVE_WS);

    /** Rules of the validator that R4 does not have: its own official examples break them. */
    private static final Set<String> WARNINGS = Set.of(
            I18nConstants.TYPE_SPECIFIC_CHECKS_CANONICAL_ABSOLUTE,
            I18nConstants.TYPE_SPECIFIC_CHECKS_DT_IDENTIFIER_IETF_SYSTEM_VALUE,
            I18nConstants.MEASURE_M_CRITERIA_CQL_NO_LIB);

    /** Habits of Helsenorge's form builder and of those who write for it. The forms work, so they are taken. */
    private static final Set<String> WARNINGS_IN_FORMS = Set.of(
            I18nConstants.EXTENSION_EXT_TYPE,
            I18nConstants.PROFILE_EXT_NOT_HERE,
            I18nConstants.CONTAINED_ORPHAN_DOM3,
            "http://hl7.org/fhir/StructureDefinition/Questionnaire#que-6",
            "http://hl7.org/fhir/StructureDefinition/Questionnaire#que-9");

    /**
     * A template in a form is no resource yet: extraction gives its entries their names and what they ask for, and puts
     * references where a placeholder stands.
     */
    private static final Set<String> NO_FAULTS_IN_TEMPLATES = Set.of(
            I18nConstants.TYPE_SPECIFIC_CHECKS_DT_UUID_VALID,
            I18nConstants.BUNDLE_BUNDLE_ENTRY_NOFULLURL,
            I18nConstants.BUNDLE_BUNDLE_FULLURL_MISSING,
            "http://hl7.org/fhir/StructureDefinition/Bundle#bdl-3");

    private static final Pattern TO_A_RECORD = Pattern.compile("'[A-Z][A-Za-z]+/[^']*'");

    /** What the server fills in and takes out by; a fault here would lose answers. */
    private static final String POPULATION_AND_EXTRACTION = "/sdc-questionnaire-";

    private Leniency() {}

    public static boolean isNoise(@Nullable String rule) {
        return rule != null && NOISE.contains(rule);
    }

    public static Fault judge(Fault found, String resourceType) {
        if (REFUSED.contains(found.rule())) {
            return found.as(IssueSeverity.ERROR);
        }
        boolean warning = WARNINGS.contains(found.rule())
                || isForeignCode(found)
                || (resourceType.equals("Questionnaire") && (isHabit(found) || isOfTemplates(found)));
        return warning && found.refuses() ? found.as(IssueSeverity.WARNING) : found;
    }

    /** HL7's code systems grow, and R4 holds them as they were. Where a binding requires a code, that is another rule. */
    private static boolean isForeignCode(Fault found) {
        return found.rule().equals(I18nConstants.UNKNOWN_CODE_IN)
                && !found.english().contains(Profiles.CANONICAL);
    }

    private static boolean isHabit(Fault found) {
        return WARNINGS_IN_FORMS.contains(found.rule()) && !found.english().contains(POPULATION_AND_EXTRACTION);
    }

    private static boolean isOfTemplates(Fault found) {
        return found.expression().startsWith("Questionnaire.contained[")
                && (NO_FAULTS_IN_TEMPLATES.contains(found.rule())
                        || (I18nConstants.REFERENCE_REF_CANTRESOLVE.equals(found.rule())
                                && !TO_A_RECORD.matcher(found.english()).find()));
    }
}
