package no.whatmatters.validation.content;

import java.util.ArrayList;
import java.util.List;
import no.whatmatters.validation.fault.Fault;
import no.whatmatters.vocabulary.IdentifierSystems;
import no.whatmatters.vocabulary.IdentityNumber;
import no.whatmatters.vocabulary.OrganisationNumber;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.jspecify.annotations.Nullable;

/** National numbers, wherever an identifier stands: right check digits, and the system of their kind. Never tells a number. */
public final class IdentifierCheck {

    static final String NOT_AN_IDENTITY_NUMBER = "wm-identity-number";
    static final String WRONG_SYSTEM = "wm-identity-system";
    static final String NOT_AN_ORGANISATION_NUMBER = "wm-organisation-number";

    private IdentifierCheck() {}

    public static List<Fault> faultsOf(ElementTree resource) {
        List<Fault> faults = new ArrayList<>();
        resource.each("Identifier", (identifier, path) -> {
            String fault = faultOf(
                    identifier.getNamedChildValue("system", false), identifier.getNamedChildValue("value", false));
            if (fault != null) {
                faults.add(Fault.error(IssueType.VALUE, fault, path + ".value"));
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
            case IdentifierSystems.HPR_NUMBER, IdentifierSystems.RESH_ID ->
                IdentityNumber.valid(value) ? WRONG_SYSTEM : null;
            default -> null;
        };
    }

    private static @Nullable String identityNumber(String value, String firstDigits) {
        if (!IdentityNumber.valid(value)) {
            return NOT_AN_IDENTITY_NUMBER;
        }
        return firstDigits.indexOf(value.charAt(0)) < 0 ? WRONG_SYSTEM : null;
    }
}
