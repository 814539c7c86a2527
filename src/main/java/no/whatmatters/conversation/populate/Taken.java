package no.whatmatters.conversation.populate;

import java.util.List;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Base;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.QuestionnaireResponse.QuestionnaireResponseItemComponent;

/** What expressions and queries found, taken apart. */
final class Taken {

    private Taken() {}

    /** A searchset stands for the resources in it. */
    static List<Base> resources(List<Base> found) {
        return found.stream()
                .flatMap(each -> each instanceof Bundle bundle
                        ? bundle.getEntry().stream().map(BundleEntryComponent::getResource)
                        : Stream.of(each))
                .filter(each -> each != null && !(each instanceof OperationOutcome))
                .toList();
    }

    /** The values of Observations. */
    static List<Base> values(List<Base> found) {
        return resources(found).stream()
                .filter(each -> each instanceof Observation observation && observation.hasValue())
                .map(each -> (Base) ((Observation) each).getValue())
                .toList();
    }

    /** Whether there is an answer in it, or below. */
    static boolean hasAnswers(QuestionnaireResponseItemComponent item) {
        return item.hasAnswer() || item.getItem().stream().anyMatch(Taken::hasAnswers);
    }
}
