package no.whatmatters.conversation.completion;

import java.util.List;
import org.hl7.fhir.r4.model.CodeType;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Condition;
import org.hl7.fhir.r4.model.RelatedPerson;
import org.hl7.fhir.r4.model.Resource;

/** What was made of an answer that was never given, or is given no longer, was an error. Pure. */
final class Withdrawal {

    private static final String ERROR = "entered-in-error";
    private static final String VERIFICATION = "http://terminology.hl7.org/CodeSystem/condition-ver-status";

    private Withdrawal() {}

    /** A copy that says so. */
    static Resource of(Resource current) {
        Resource withdrawn = current.copy();
        if (withdrawn instanceof Condition condition) {
            // R4, con-5: an error has no clinical status.
            condition.setClinicalStatus(null);
            condition.setVerificationStatus(new CodeableConcept(new Coding(VERIFICATION, ERROR, null)));
        } else if (withdrawn instanceof RelatedPerson person) {
            person.setActive(false);
        } else {
            for (String status : List.of("status", "lifecycleStatus")) {
                if (withdrawn.getNamedProperty(status) != null) {
                    withdrawn.setProperty(status, new CodeType(ERROR));
                }
            }
        }
        return withdrawn;
    }
}
