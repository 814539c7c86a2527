package no.whatmatters.validation;

import ca.uhn.fhir.context.FhirContext;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import no.whatmatters.endpoint.body.SentParts;
import no.whatmatters.validation.fault.Fault;
import no.whatmatters.validation.instance.KnownRecords;
import org.hl7.fhir.r4.model.Questionnaire;
import org.hl7.fhir.r4.model.Resource;
import org.jspecify.annotations.Nullable;

/** One warm validator with the guide and no store, for all tests. */
public final class TestValidator {

    public static final FhirContext FHIR = FhirContext.forR4Cached();

    /** Questionnaires that tests have made known, by canonical. */
    public static final Map<String, Questionnaire> FORMS = new ConcurrentHashMap<>();

    static final int LONGEST = 5_242_880;

    private static final ProfileValidator VALIDATOR = make();

    private TestValidator() {}

    public static ProfileValidator get() {
        return VALIDATOR;
    }

    public static Resource read(String json) {
        return (Resource) FHIR.newJsonParser().parseResource(json);
    }

    public static List<Fault> faultsOf(String json) {
        return VALIDATOR.faultsOf(read(json));
    }

    /** As a server that reads what HAPI's parser would leave out. */
    public static List<Fault> faultsAsSent(String json) {
        return VALIDATOR.faultsOf(read(json), SentParts.of(json, false), null, KnownRecords.ANY);
    }

    public static List<Fault> refusals(String json) {
        return faultsOf(json).stream().filter(Fault::refuses).toList();
    }

    private static ProfileValidator make() {
        ProfileValidator validator = new ProfileValidator(
                FHIR, Validation.definitionsOfTheGuide(FHIR), TestValidator::form, KnownRecords.ANY, LONGEST);
        validator.warmUp();
        return validator;
    }

    private static @Nullable Questionnaire form(String canonical) {
        return FORMS.get(canonical);
    }
}
