package no.whatmatters.access.relation;

import no.whatmatters.vocabulary.Profiles;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Consent;
import org.hl7.fhir.r4.model.Consent.ConsentProvisionType;
import org.hl7.fhir.r4.model.Consent.ProvisionComponent;

/** Whether a Consent is meant to keep something from somebody, whatever profile it names. Pure. */
final class Withholding {

    private static final String SCOPES = "http://terminology.hl7.org/CodeSystem/consentscope";
    private static final String ACTS = "http://terminology.hl7.org/CodeSystem/v3-ActCode";
    private static final String KINDS = Profiles.CANONICAL + "/CodeSystem/consent-kind";

    private Withholding() {}

    static boolean isMeantBy(Consent consent) {
        ProvisionComponent provision = consent.getProvision();
        if (denies(provision) || consent.getPolicyRule().hasCoding(ACTS, "OPTOUT")) {
            return true;
        }
        return provision.getType() == null && isOfPrivacy(consent) && !isBareOptIn(consent);
    }

    private static boolean denies(ProvisionComponent provision) {
        return provision.getType() == ConsentProvisionType.DENY
                || provision.getProvision().stream().anyMatch(Withholding::denies);
    }

    private static boolean isOfPrivacy(Consent consent) {
        return consent.getScope().hasCoding(SCOPES, "patient-privacy")
                || consent.getCategory().stream().anyMatch(Withholding::isBlocking);
    }

    private static boolean isBlocking(CodeableConcept category) {
        return category.hasCoding(KINDS, "blocking");
    }

    /** Says yes, and names nobody and nothing that could be an exception. */
    private static boolean isBareOptIn(Consent consent) {
        ProvisionComponent provision = consent.getProvision();
        return consent.getPolicyRule().hasCoding(ACTS, "OPTIN")
                && !provision.hasActor()
                && !provision.hasData()
                && !provision.hasClass_()
                && !provision.hasCode()
                && !provision.hasSecurityLabel();
    }
}
