package no.whatmatters.validation;

import ca.uhn.fhir.rest.api.server.RequestDetails;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.whatmatters.endpoint.refusal.Fault;
import no.whatmatters.endpoint.refusal.RequestRefusal;
import no.whatmatters.storage.Condition;
import no.whatmatters.storage.change.ChangeRule;
import no.whatmatters.storage.change.ChangeableRecords;
import no.whatmatters.storage.change.ForeseenMatches;
import no.whatmatters.storage.change.ForeseenMatches.Match;
import no.whatmatters.storage.change.GatheredFaults;
import no.whatmatters.storage.change.RequestRule;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.Bundle.BundleType;
import org.hl7.fhir.r4.model.Bundle.HTTPVerb;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Resource;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a write would be told for what it begins, or makes of what is stored, before anything is written. */
@Component
class Foreseen {

    private final List<ChangeRule> rules;
    private final List<RequestRule> requestRules;
    private final AsKept kept;
    private final NamedRecords named;
    private final ChangeableRecords records;
    private final SentReferences references;
    private final ForeseenMatches matches;

    Foreseen(
            List<ChangeRule> rules,
            List<RequestRule> requestRules,
            AsKept kept,
            NamedRecords named,
            ChangeableRecords records,
            SentReferences references,
            ForeseenMatches matches) {
        this.rules = rules;
        this.requestRules = requestRules;
        this.kept = kept;
        this.named = named;
        this.records = records;
        this.references = references;
        this.matches = matches;
    }

    /**
     * What would become of a write.
     *
     * @param faults what it would be told for what it begins, or makes of what is stored
     * @param content whose content would be looked at
     */
    record Foresight(List<Fault> faults, Resource content) {}

    /**
     * Of one that is sent alone.
     *
     * @param id of the record that it would be written to; null where it would be a new one
     */
    Foresight of(Resource sent, @Nullable IdType id, RequestDetails request) {
        Resource before = id == null
                ? null
                : NamedRecords.record(sent.fhirType() + "/" + id.getIdPart())
                        .flatMap(record -> records.current(record, request))
                        .orElse(null);
        Resource content = before == null ? sent : sent.copy();
        kept.putBack(before, content, request);
        List<Fault> faults = new ArrayList<>();
        requestRules.forEach(rule -> faults.addAll(rule.faultsOf(before, sent, request)));
        faults.addAll(faults(before, references.asStored(content, request), request));
        return new Foresight(faults, content);
    }

    /** Of a transaction or batch: of its entries that write a resource; places are told from the Bundle on. */
    Foresight of(Bundle sent, RequestDetails request) {
        Bundle content = sent.copy();
        if (sent.getType() != BundleType.BATCH) {
            return new Foresight(together(sent, content, 0, request), content);
        }
        List<Fault> faults = new ArrayList<>();
        for (int i = 0; i < sent.getEntry().size(); i++) {
            faults.addAll(together(
                    alone(sent.getEntry().get(i)), alone(content.getEntry().get(i)), i, request));
        }
        return new Foresight(faults, content);
    }

    private static Bundle alone(BundleEntryComponent entry) {
        return new Bundle().setType(BundleType.BATCH).addEntry(entry);
    }

    /**
     * What is carried out together.
     *
     * @param content the same, into which is put back what is when it is stored
     * @param first place of the first of these entries in what was sent
     */
    private List<Fault> together(Bundle sent, Bundle content, int first, RequestDetails request) {
        Map<Integer, IdType> found = named.found(sent, method -> true);
        Map<Integer, Resource> before = NamedRecords.read(sent, found, id -> records.current(id, request));
        kept.putBack(content, before, request);
        Bundle bundle = (Bundle) references.asStored(sent, request);
        Map<String, String> addresses = new HashMap<>();
        before.forEach((entry, record) -> {
            if (bundle.getEntry().get(entry).getFullUrl() != null) {
                addresses.put(
                        bundle.getEntry().get(entry).getFullUrl(),
                        record.getIdElement().toUnqualifiedVersionless().getValue());
            }
        });
        kept.putBack(bundle, before, request);
        SentReferences.toRecords(bundle, addresses);
        List<Fault> faults = new ArrayList<>();
        requestRules.forEach(rule -> rule.faultsOf(sent, request).forEach(each -> faults.add(each.ofEntry(first))));
        for (int i = 0; i < bundle.getEntry().size(); i++) {
            BundleEntryComponent entry = bundle.getEntry().get(i);
            HTTPVerb method = entry.getRequest().getMethod();
            if (!entry.hasResource() || (method != HTTPVerb.PUT && method != HTTPVerb.POST)) {
                continue;
            }
            String place = "Bundle.entry[" + (first + i) + "]";
            Match match = matchOf(entry, before.get(i), found.containsKey(i), request);
            if (match == Match.TAKEN && method == HTTPVerb.PUT) {
                faults.add(new Fault(RequestRefusal.UNKNOWN_RECORD, List.of(), place + ".resource"));
            } else if (match != Match.FOUND || method == HTTPVerb.PUT) {
                // What a condition finds is not created.
                faults.addAll(GatheredFaults.within(
                        place, faults(method == HTTPVerb.PUT ? before.get(i) : null, entry.getResource(), request)));
            }
        }
        return faults;
    }

    /**
     * What the condition of an entry finds; a create that finds what its sender is not shown is else taken for new, perhaps with a
     * name that it may not have.
     */
    private Match matchOf(
            BundleEntryComponent entry, @Nullable Resource shown, boolean isFound, RequestDetails request) {
        boolean creates = entry.getRequest().getMethod() == HTTPVerb.POST;
        String condition = creates
                ? entry.getRequest().getIfNoneExist()
                : entry.getRequest().getUrl();
        if (shown != null) {
            return Match.FOUND;
        }
        if (!isFound || condition.indexOf('=') < 0) {
            return Match.NOT_TOLD;
        }
        Match match =
                matches.of(Condition.record(entry.getResource().fhirType(), condition), entry.getResource(), request);
        if (match == Match.TAKEN && creates) {
            Condition.leaveToAnother(entry.getResource());
        }
        return match;
    }

    private List<Fault> faults(@Nullable Resource before, Resource after, RequestDetails request) {
        return rules.stream()
                .flatMap(rule -> rule.faultsOf(before, after, request).stream())
                .toList();
    }
}
