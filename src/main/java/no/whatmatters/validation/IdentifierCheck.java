package no.whatmatters.validation;

import java.util.ArrayList;
import java.util.List;
import no.whatmatters.vocabulary.IdentifierSystems;
import no.whatmatters.vocabulary.IdentityNumber;
import no.whatmatters.vocabulary.OrganisationNumber;
import org.hl7.fhir.r4.model.OperationOutcome.IssueSeverity;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.hl7.fhir.r5.elementmodel.Element;
import org.jspecify.annotations.Nullable;

/** National numbers, wherever an identifier stands: right check digits, and the system of their kind. Never tells a number. */
final class IdentifierCheck {

    static final String NOT_AN_IDENTITY_NUMBER = "wm-identity-number";
    static final String WRONG_SYSTEM = "wm-identity-system";
    static final String NOT_AN_ORGANISATION_NUMBER = "wm-organisation-number";

    private final List<Fault> faults = new ArrayList<>();

    private IdentifierCheck() {}

    static List<Fault> faultsOf(ElementTree resource) {
        IdentifierCheck check = new IdentifierCheck();
        check.walk(resource.root(), resource.type());
        return check.faults;
    }

    private void walk(Element element, String path) {
        for (Element child : element.getChildren()) {
            String childPath = path + "." + step(child);
            if (child.fhirType().equals("Identifier")) {
                String fault =
                        faultOf(child.getNamedChildValue("system", false), child.getNamedChildValue("value", false));
                if (fault != null) {
                    faults.add(new Fault(
                            IssueSeverity.ERROR, IssueType.VALUE, fault, childPath + ".value", english(fault)));
                }
            }
            walk(child, childPath);
        }
    }

    private static String step(Element child) {
        String name = child.getName();
        if (name.endsWith("[x]")) {
            return name.substring(0, name.length() - 3) + ".ofType(" + child.fhirType() + ")";
        }
        return child.isList() ? name + "[" + Math.max(child.getIndex(), 0) + "]" : name;
    }

    private static @Nullable String faultOf(@Nullable String system, @Nullable String value) {
        if (system == null || value == null) {
            return null;
        }
        return switch (system) {
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
