package no.whatmatters.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import no.whatmatters.validation.definition.KnownQuestionnaires;
import no.whatmatters.validation.fault.Fault;
import no.whatmatters.validation.instance.KnownRecords;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleType;
import org.hl7.fhir.r4.model.Bundle.HTTPVerb;
import org.hl7.fhir.r4.model.Goal;
import org.hl7.fhir.r4.model.Goal.GoalLifecycleStatus;
import org.junit.jupiter.api.Test;

/** References by condition cost what their number is, not its square: a Bundle within all limits keeps nobody waiting. */
class ManyConditionsTest {

    private static final int GOALS = 20;
    private static final int EACH = 2_000;

    /** Compared each with each, it takes many minutes; this long it takes on no machine that is fit to run it. */
    private static final Duration FAR_TOO_LONG = Duration.ofMinutes(2);

    @Test
    void areToldEachAsItWasSent() {
        ProfileValidator validator = new ProfileValidator(
                TestValidator.FHIR,
                Validation.definitionsOfTheGuide(TestValidator.FHIR),
                KnownQuestionnaires.NONE,
                new Nobody(),
                TestValidator.LONGEST);
        Bundle bundle = new Bundle().setType(BundleType.TRANSACTION);
        for (int i = 0; i < GOALS; i++) {
            Goal goal = new Goal();
            goal.setLifecycleStatus(GoalLifecycleStatus.ACTIVE);
            goal.getDescription().setText("Komme meg hjem");
            goal.getSubject().setDisplay("Kari");
            for (int j = 0; j < EACH; j++) {
                goal.addAddresses().setReference("Condition?identifier=s|" + (i * EACH + j));
            }
            bundle.addEntry()
                    .setResource(goal)
                    .getRequest()
                    .setMethod(HTTPVerb.POST)
                    .setUrl("Goal");
        }

        List<Fault> faults = assertTimeoutPreemptively(FAR_TOO_LONG, () -> validator.faultsOf(bundle));

        assertThat(faults)
                .filteredOn(each -> each.rule().equals("wm-reference-condition"))
                .hasSize(GOALS * EACH)
                .allMatch(each -> each.english().contains("Condition?identifier=s|"));
    }

    /** A store without records. */
    private static final class Nobody implements KnownRecords {

        @Override
        public Set<String> existing(Collection<String> references) {
            return Set.of();
        }

        @Override
        public Set<String> sharedCarePlans(Collection<String> references) {
            return Set.of();
        }
    }
}
