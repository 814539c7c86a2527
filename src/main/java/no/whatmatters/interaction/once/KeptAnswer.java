package no.whatmatters.interaction.once;

import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryResponseComponent;
import org.hl7.fhir.r4.model.IdType;

/** What is kept of an answer: its addresses, versions and remarks. What it shows of records is read again. */
final class KeptAnswer {

    private KeptAnswer() {}

    static Bundle of(Bundle answer) {
        Bundle kept = answer.copy();
        kept.getEntry().forEach(each -> each.setResource(null));
        return kept;
    }

    /** Type and id of each record that those entries speak of. */
    static Set<String> recordsIn(Bundle answer, IntPredicate entries) {
        Set<String> records = new TreeSet<>();
        for (int i = 0; i < answer.getEntry().size(); i++) {
            BundleEntryResponseComponent response = answer.getEntry().get(i).getResponse();
            if (entries.test(i) && response.getLocation() != null) {
                records.add(idIn(response).toUnqualifiedVersionless().getValue());
            }
        }
        return records;
    }

    static IdType idIn(BundleEntryResponseComponent response) {
        return new IdType(response.getLocation());
    }
}
