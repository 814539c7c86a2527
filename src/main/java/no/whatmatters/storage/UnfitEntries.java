package no.whatmatters.storage;

import ca.uhn.fhir.rest.api.server.RequestDetails;
import java.util.ArrayList;
import java.util.List;
import no.whatmatters.endpoint.refusal.Fault;
import no.whatmatters.endpoint.refusal.RequestRefused;
import no.whatmatters.storage.change.RequestRule;
import no.whatmatters.storage.once.AnsweredForms;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.Bundle.HTTPVerb;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Resource;
import org.springframework.stereotype.Component;

/**
 * Tells beforehand of entries that could not be carried out for how they name their record, and of answers that come twice.
 * {@link Transacting} holds all who write to it. Decision 0042.
 */
@Component
class UnfitEntries implements RequestRule {

    private final AnsweredForms answered;

    UnfitEntries(AnsweredForms answered) {
        this.answered = answered;
    }

    @Override
    public List<Fault> faultsOf(Bundle together, RequestDetails asking) {
        List<Fault> faults = new ArrayList<>();
        for (int i = 0; i < together.getEntry().size(); i++) {
            String place = "Bundle.entry[" + i + "]";
            try {
                checkName(together.getEntry().get(i), asking);
            } catch (RequestRefused refused) {
                refused.faults().forEach(each -> faults.add(new Fault(each.refusal(), each.arguments(), place)));
            }
        }
        faults.addAll(AnsweredForms.twice(answered.contentsOf(together, asking)));
        return faults;
    }

    private static void checkName(BundleEntryComponent entry, RequestDetails asking) {
        Resource resource = entry.getResource();
        HTTPVerb method = entry.getRequest().getMethod();
        String url = entry.getRequest().getUrl();
        if (resource != null && method == HTTPVerb.POST) {
            Condition.claim(resource, entry.getRequest().getIfNoneExist());
        } else if (resource != null && method == HTTPVerb.PUT && url.contains("?")) {
            Condition.claim(resource, url);
        } else if (resource != null && method == HTTPVerb.PUT) {
            SenderIds.check(new IdType(url), asking);
        }
    }
}
