package no.whatmatters.validation;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import no.whatmatters.endpoint.refusal.Fault;
import no.whatmatters.storage.change.StandIns;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Resource;

/**
 * What a Bundle asks for that is not offered. Of the entries that it is about only the content is looked at any further, as when
 * the Bundle is carried out; of the others all is. Decision 0062.
 *
 * @param faults none for what is no Bundle
 */
record Asked(List<Fault> faults) {

    /** Whether the Bundle as such is not offered, so that no entry of it means anything. */
    boolean ofTheWhole() {
        return faults.stream().anyMatch(each -> each.entry().isEmpty());
    }

    /** Whether more may be told of what is about the same entry: of what it would begin or change. */
    boolean allows(Fault foreseen) {
        return foreseen.entry().isEmpty()
                || faults.stream().noneMatch(each -> each.entry().equals(foreseen.entry()));
    }

    /** What is left to look at: itself where all of it is offered. */
    Resource stoodIn(Resource sent) {
        Set<Integer> unfit =
                faults.stream().map(each -> each.entry().orElseThrow()).collect(Collectors.toSet());
        return sent instanceof Bundle bundle && !unfit.isEmpty() ? StandIns.in(bundle, unfit) : sent;
    }
}
