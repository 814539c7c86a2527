package no.whatmatters.validation;

import java.util.List;
import no.whatmatters.endpoint.refusal.Issues;
import no.whatmatters.endpoint.refusal.Language;
import no.whatmatters.validation.fault.Fault;
import no.whatmatters.validation.fault.Outcomes;
import org.hl7.fhir.r4.model.OperationOutcome;

/**
 * All that a write is told.
 *
 * @param faults what breaks R4 or a profile, and remarks
 * @param broken what breaks a rule past the profiles
 */
record Findings(List<Fault> faults, List<no.whatmatters.endpoint.refusal.Fault> broken) {

    boolean refuse() {
        return !broken.isEmpty() || faults.stream().anyMatch(Fault::refuses);
    }

    /** Without the remarks, which would hide what stands in the way. */
    Findings refusing() {
        return new Findings(faults.stream().filter(Fault::refuses).toList(), broken);
    }

    OperationOutcome outcome(Language language) {
        if (faults.isEmpty() && broken.isEmpty()) {
            return Outcomes.allRight(language);
        }
        OperationOutcome outcome = Outcomes.of(faults, language);
        Issues.add(outcome, broken, language);
        return outcome;
    }
}
