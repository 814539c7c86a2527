package no.whatmatters.validation;

import ca.uhn.fhir.rest.api.server.RequestDetails;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.whatmatters.endpoint.refusal.Fault;
import no.whatmatters.storage.Condition;
import no.whatmatters.storage.change.ChangeRule;
import no.whatmatters.storage.change.ChangeableRecords;
import no.whatmatters.storage.change.ForeseenMatches;
import no.whatmatters.storage.change.ForeseenMatches.Match;
import no.whatmatters.storage.change.GatheredFaults;
import no.whatmatters.storage.change.PutsBack;
import no.whatmatters.storage.reference.LeadingReferences;
import no.whatmatters.vocabulary.ServerStatement;
import no.whatmatters.vocabulary.ServerStatement.StoredType;
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
    private final List<PutsBack> kept;
    private final ChangeableRecords records;
    private final SentReferences references;
    private final LeadingReferences leading;
    private final ForeseenMatches matches;

    Foreseen(
            List<ChangeRule> rules,
            List<PutsBack> kept,
            ChangeableRecords records,
            SentReferences references,
            LeadingReferences leading,
            ForeseenMatches matches) {
        this.rules = rules;
        this.kept =
                kept.stream().sorted(Comparator.comparingInt(PutsBack::turn)).toList();
        this.records = records;
        this.references = references;
        this.leading = leading;
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
     * Of one that is sent alone, which is looked at when all is put back that it may not take away.
     *
     * @param id of the record that it would be written to; null where it would be a new one
     */
    Foresight of(Resource sent, @Nullable IdType id, RequestDetails request) {
        Resource before = id == null ? null : stored(sent.fhirType() + "/" + id.getIdPart(), request);
        Resource content = before == null ? sent : kept(before, sent.copy(), request);
        return new Foresight(faults(before, references.asStored(content, request), request), content);
    }

    private Resource kept(@Nullable Resource before, Resource after, RequestDetails request) {
        if (before != null) {
            kept.forEach(each -> each.putBack(before, after, request));
        }
        return after;
    }

    /** Of a transaction or batch, whose content is looked at before anybody knows what is stored. */
    Foresight of(Bundle sent, RequestDetails request) {
        return new Foresight(faultsOf(sent, request), sent);
    }

    /** Of the entries that write a resource; places are told from the Bundle on. */
    private List<Fault> faultsOf(Bundle sent, RequestDetails request) {
        if (sent.getType() != BundleType.BATCH) {
            return together(sent, 0, request);
        }
        List<Fault> faults = new ArrayList<>();
        for (int i = 0; i < sent.getEntry().size(); i++) {
            Bundle alone = new Bundle()
                    .setType(BundleType.BATCH)
                    .addEntry(sent.getEntry().get(i));
            faults.addAll(together(alone, i, request));
        }
        return faults;
    }

    /** @param first place of the first of these entries in what was sent */
    private List<Fault> together(Bundle sent, int first, RequestDetails request) {
        Map<Integer, String> found = found(sent);
        Map<Integer, Resource> before = before(found, request);
        Bundle bundle = (Bundle) references.asStored(sent, request);
        Map<String, String> named = new HashMap<>();
        before.forEach((entry, record) -> {
            if (bundle.getEntry().get(entry).getFullUrl() != null) {
                named.put(
                        bundle.getEntry().get(entry).getFullUrl(),
                        record.getIdElement().toUnqualifiedVersionless().getValue());
            }
        });
        // A correction names the entry that it explains.
        rules.forEach(rule -> rule.begin(bundle, request));
        SentReferences.toRecords(bundle, named);
        List<Fault> faults = new ArrayList<>();
        for (int i = 0; i < bundle.getEntry().size(); i++) {
            BundleEntryComponent entry = bundle.getEntry().get(i);
            HTTPVerb method = entry.getRequest().getMethod();
            // What a condition finds is not created.
            boolean isFound = method == HTTPVerb.POST
                    && found.containsKey(i)
                    && (isShown(before.get(i), entry) || isFoundUnseen(entry, request));
            if (entry.hasResource() && (method == HTTPVerb.PUT || method == HTTPVerb.POST) && !isFound) {
                Resource changed = method == HTTPVerb.PUT ? before.get(i) : null;
                Resource after = kept(changed, entry.getResource(), request);
                faults.addAll(
                        GatheredFaults.within("Bundle.entry[" + (first + i) + "]", faults(changed, after, request)));
            }
        }
        return faults;
    }

    private static boolean isShown(@Nullable Resource view, BundleEntryComponent entry) {
        return view != null && Condition.isShownIn(view, entry.getResource());
    }

    /** Whether the create finds what its sender is not shown; else it is taken for new, perhaps with a name that it may not have. */
    private boolean isFoundUnseen(BundleEntryComponent entry, RequestDetails request) {
        Match match = matches.of(String.valueOf(name(entry)), entry.getResource(), request);
        if (match == Match.TAKEN) {
            Condition.leaveToAnother(entry.getResource());
        }
        return match == Match.FOUND;
    }

    /** By entry the stored record that it names by id or condition, if there may be one. */
    private Map<Integer, String> found(Bundle sent) {
        Map<Integer, String> named = new HashMap<>();
        for (int i = 0; i < sent.getEntry().size(); i++) {
            String name = name(sent.getEntry().get(i));
            if (name != null) {
                named.put(i, name);
            }
        }
        Map<String, String> found = leading.found(named.values());
        named.replaceAll((entry, name) -> name.indexOf('?') < 0 ? name : found.getOrDefault(name, ""));
        named.values().removeIf(String::isEmpty);
        return named;
    }

    /** Those of them that may be seen. */
    private Map<Integer, Resource> before(Map<Integer, String> found, RequestDetails request) {
        Map<Integer, Resource> before = new HashMap<>();
        found.forEach((entry, record) -> {
            Resource current = stored(record, request);
            if (current != null) {
                before.put(entry, current);
            }
        });
        return before;
    }

    /** Such as {@code Goal/0198…}, or {@code Goal?identifier=system|value}; null for what is new whatever is stored. */
    private static @Nullable String name(BundleEntryComponent entry) {
        HTTPVerb method = entry.getRequest().getMethod();
        boolean writes = entry.hasResource() && (method == HTTPVerb.PUT || method == HTTPVerb.POST);
        String named = method == HTTPVerb.PUT
                ? entry.getRequest().getUrl()
                : entry.getRequest().getIfNoneExist();
        if (!writes || named == null) {
            return null;
        }
        return method == HTTPVerb.PUT && named.indexOf('?') < 0
                ? named
                : Condition.record(entry.getResource().fhirType(), named);
    }

    /** Null where there is none, or none that may be seen. */
    private @Nullable Resource stored(String record, RequestDetails request) {
        IdType id = new IdType(record);
        StoredType type = ServerStatement.ofTheGuide().type(String.valueOf(id.getResourceType()));
        return type != null && type.writable() && id.hasIdPart()
                ? records.current(id, request).orElse(null)
                : null;
    }

    private List<Fault> faults(@Nullable Resource before, Resource after, RequestDetails request) {
        return rules.stream()
                .flatMap(rule -> rule.faultsOf(before, after, request).stream())
                .toList();
    }
}
