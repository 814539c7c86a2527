package no.whatmatters.validation;

import java.util.List;
import java.util.regex.Pattern;
import no.whatmatters.validation.fault.Fault;

/** Leaves out what only says in other words what another fault says better: who mends that one has mended both. */
final class ToldOnce {

    /** More than anybody reads; to compare each with each would take long. */
    private static final int MOST_COMPARED = 500;

    /**
     * A rule that is silent beside another.
     *
     * @param silent its rule
     * @param beside the rule that says it better
     * @param where whether that must stand at the same place, or may stand below it too
     */
    private record Silence(Pattern silent, Pattern beside, Where where) {

        static Silence of(String silent, String beside, Where where) {
            return new Silence(Pattern.compile(silent), Pattern.compile(beside), where);
        }
    }

    private enum Where {
        HERE,
        HERE_OR_BELOW,
        ABOVE_OR_BELOW
    }

    private static final String READING =
            "This_(base_)?property_must_be_.*|Error_parsing_.*|Unrecognised_property_|Undefined_.*";

    private static final List<Silence> SILENCES = List.of(
            // An element without a value, and why it has none
            Silence.of(".*#ele-1", "(?!.*#ele-1).*", Where.HERE_OR_BELOW),
            Silence.of(
                    "Validation_VAL_Profile_Minimum.*|TYPE_SPECIFIC_CHECKS_DT_ATT_NO_CONTENT",
                    "(Object|Element)_must_have_some_content",
                    Where.HERE),
            // A value that could be neither read nor understood
            Silence.of("Error_parsing_JSON_.*", "Type_Specific_Checks_.*", Where.HERE),
            Silence.of(
                    "This_(base_property_.*|property_must_be__not_)",
                    "This_property_must_be_an_Array_not_",
                    Where.HERE),
            Silence.of(".*#txt-[12]", "XHTML_.*|Error_parsing_XHTML_|wm-narrative-active", Where.HERE),
            Silence.of("XHTML_.*", "wm-narrative-active", Where.HERE),
            Silence.of("XHTML_XHTML_NS_InValid", "XHTML_XHTML_Name_Invalid", Where.HERE),
            // A code: that it is not known, and that it must be one of others
            Silence.of(
                    "Unknown_Code_in.*|Terminology_TX_System_Unknown|TERMINOLOGY_TX_SYSTEM_.*|Coding_has_no_system.*",
                    "Terminology_TX_(NoValid|Confirm)_.*|Type_Specific_Checks_DT_Code_WS|wm-answer-option(-system)?"
                            + "|Type_Specific_Checks_DT_Primitive_WS",
                    Where.ABOVE_OR_BELOW),
            Silence.of(
                    "Terminology_TX_System_Unknown",
                    "Terminology_TX_System_(Relative|Invalid)|Unknown_Code_in.*",
                    Where.HERE),
            // A reference: that it is none, that it leads nowhere, and that it leads to the wrong type
            Silence.of(
                    "Reference_REF_(CantResolve|CantMatchType|NoDisplay)",
                    "REFERENCE_REF_INVALID_REF|Reference_REF_BadTargetType|.*#ref-1|wm-reference-condition",
                    Where.HERE),
            Silence.of("Reference_REF_BadTargetType", "wm-goal-2|wm-blocking-1", Where.ABOVE_OR_BELOW),
            Silence.of("Reference_REF_NoDisplay", "Extension_EXT_Type", Where.ABOVE_OR_BELOW),
            // An extension without its URL, or its value
            Silence.of("Validation_VAL_Profile_Minimum|.*#ext-1", "Extension_EXT_Simple_ABSENT", Where.HERE),
            Silence.of("Validation_VAL_Profile_Minimum", "Extension_EXT_Url_NotFound", Where.HERE));

    private ToldOnce() {}

    /** The faults of a resource without those that another says better. */
    static List<Fault> of(List<Fault> faults) {
        List<Fault> different = faults.stream().distinct().toList();
        if (different.size() < 2 || different.size() > MOST_COMPARED) {
            return different;
        }
        return different.stream()
                .filter(fault -> different.stream().noneMatch(other -> !other.equals(fault) && says(other, fault)))
                .toList();
    }

    private static boolean says(Fault other, Fault fault) {
        return SILENCES.stream()
                        .anyMatch(each -> each.silent().matcher(fault.rule()).matches()
                                && each.beside().matcher(other.rule()).matches()
                                && (other.refuses() || !fault.refuses())
                                && isWhere(each.where(), other.expression(), fault.expression()))
                || isMissingBecauseUnread(other, fault);
    }

    private static boolean isWhere(Where where, String other, String fault) {
        return switch (where) {
            case HERE -> other.equals(fault);
            case HERE_OR_BELOW -> other.equals(fault) || other.startsWith(fault + ".");
            case ABOVE_OR_BELOW ->
                other.equals(fault) || other.startsWith(fault + ".") || fault.startsWith(other + ".");
        };
    }

    /** What stands there and could not be read is not missing. */
    private static boolean isMissingBecauseUnread(Fault other, Fault fault) {
        if (!fault.rule().equals("Validation_VAL_Profile_Minimum")
                || !other.rule().matches(READING)) {
            return false;
        }
        String missing =
                fault.english().substring(0, Math.max(0, fault.english().indexOf(':')));
        String name = missing.substring(missing.lastIndexOf('.') + 1);
        return other.expression()
                .replaceAll("\\[\\d+]$", "")
                .equals(fault.expression() + "." + name.replace("[x]", ""));
    }
}
