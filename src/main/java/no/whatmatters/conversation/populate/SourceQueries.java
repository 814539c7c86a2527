package no.whatmatters.conversation.populate;

import java.util.List;
import java.util.Map;
import java.util.Set;
import no.whatmatters.conversation.form.Form;
import no.whatmatters.conversation.form.FormExpression;
import no.whatmatters.conversation.form.FormFault;
import no.whatmatters.conversation.form.Place;
import no.whatmatters.conversation.form.Scope;
import no.whatmatters.conversation.form.Sdc;
import org.hl7.fhir.r4.model.Base;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.Bundle.BundleType;
import org.hl7.fhir.r4.model.Bundle.HTTPVerb;
import org.hl7.fhir.r4.model.Resource;

/** SDC's {@code sourceQueries}: a contained batch of queries, whose answers are known by the id of the batch. */
final class SourceQueries {

    private final Place place;
    private final FormQueries queries;
    private final LeftOpen leftOpen;
    private final Map<String, Bundle> batches;

    SourceQueries(Form form, FormQueries queries, LeftOpen leftOpen) {
        this.place = form.root().place(Sdc.SOURCE_QUERIES);
        this.queries = queries;
        this.leftOpen = leftOpen;
        this.batches = form.sourceQueries();
    }

    /** Names by which expressions call the answers. */
    Set<String> names() {
        return batches.keySet();
    }

    /**
     * A scope in which the answers are known, and asked for when they are first used.
     *
     * @param given names whose answers are known already
     */
    Scope known(Scope scope, Base focus, Set<String> given) {
        Scope known = scope;
        for (Map.Entry<String, Bundle> each : batches.entrySet()) {
            if (given.contains(each.getKey())) {
                continue;
            }
            known = known.withLater(each.getKey(), () -> List.of(answer(each.getValue(), scope, focus)));
        }
        return known;
    }

    /** One entry for each query, in its order; without a resource where it was not answered. */
    private Bundle answer(Bundle batch, Scope scope, Base focus) {
        Bundle answer = new Bundle().setType(BundleType.BATCHRESPONSE);
        for (BundleEntryComponent entry : batch.getEntry()) {
            BundleEntryComponent answered = answer.addEntry();
            if (entry.getRequest().getMethod() != HTTPVerb.GET
                    || entry.getRequest().getUrl() == null) {
                continue;
            }
            String query = entry.getRequest().getUrl();
            try {
                FormExpression asked = new FormExpression(place, null, FormExpression.QUERY, query);
                answered.setResource((Resource) queries.run(asked, focus, scope).get(0));
            } catch (FormFault fault) {
                leftOpen.note(fault);
            }
        }
        return answer;
    }
}
