package no.whatmatters.validation;

import java.util.ArrayList;
import java.util.List;
import no.whatmatters.vocabulary.IdentifierSystems;
import no.whatmatters.vocabulary.IdentityNumber;
import no.whatmatters.vocabulary.OrganisationNumber;
import org.hl7.fhir.r4.model.OperationOutcome.IssueSeverity;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.jspecify.annotations.Nullable;

/** National numbers, wherever an identifier stands: right check digits, and the system of their kind. Never tells a number. */
final class IdentifierCheck {

    static final String NOT_AN_IDENTITY_NUMBER = "wm-identity-number";
    static final String WRONG_SYSTEM = "wm-identity-system";
    static final String NOT_AN_ORGANISATION_NUMBER = "wm-organisation-number";

    private IdentifierCheck() {}

    static List<Fault> faultsOf(ElementTree resource) {
        List<Fault> faults = new ArrayList<>();
        resource.each("Identifier", (identifier, path) -> {
            String fault = faultOf(
                    identifier.getNamedChildValue("system", false), identifier.getNamedChildValue("value", false));
            if (fault != null) {
                faults.add(new Fault(IssueSeverity.ERROR, IssueType.VALUE, fault, path + ".value", english(fault)));
            }
        });
        return faults;
    }

    private static @Nullable String faultOf(@Nullable String system, @Nullable String value) {
        if (system == null || value == null) {
            return null;
        }
        return switch (IdentifierSystems.canonical(system)) {
            case IdentifierSystems.NATIONAL_IDENTITY_NUMBER -> identityNumber(value, "0123");
            case IdentifierSystems.D_NUMBER -> identityNumber(value, "4567");
            case IdentifierSystems.COMMON_HELP_NUMBER -> identityNumber(value, "89");
            case IdentifierSystems.ORGANISATION_NUMBER ->
                OrganisationNumber.valid(value) ? null : NOT_AN_ORGANISATION_NUMBER;
            default -> null;
        };
    }

    private static @Nullable String identityNumber(String value, String firstDigits) {
        if (!IdentityNumber.valid(value)) {
            return NOT_AN_IDENTITY_NUMBER;
        }
        return firstDigits.indexOf(value.charAt(0)) < 0 ? WRONG_SYSTEM : null;
    }

    private static String english(String rule) {
        return switch (rule) {
            case NOT_AN_IDENTITY_NUMBER -> "This is not an identity number: the date or the check digits are wrong.";
            case WRONG_SYSTEM -> "This identity number is of another kind than its system says.";
            default -> "This is not an organisation number: the check digit is wrong.";
        };
    }
}
