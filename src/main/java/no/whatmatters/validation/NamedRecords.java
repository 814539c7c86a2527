package no.whatmatters.validation;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import no.whatmatters.storage.Condition;
import no.whatmatters.storage.reference.LeadingReferences;
import no.whatmatters.vocabulary.ServerStatement;
import no.whatmatters.vocabulary.ServerStatement.StoredType;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.Bundle.HTTPVerb;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Resource;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The stored records that the entries of a Bundle name, by id or by condition. */
@Component
class NamedRecords {

    private final LeadingReferences leading;

    NamedRecords(LeadingReferences leading) {
        this.leading = leading;
    }

    /**
     * By entry the record that it names, where there is one, whoever may see it.
     *
     * @param methods of the entries to look at, PUT and POST among them
     */
    Map<Integer, IdType> found(Bundle sent, Predicate<HTTPVerb> methods) {
        Map<Integer, String> named = new HashMap<>();
        for (int i = 0; i < sent.getEntry().size(); i++) {
            BundleEntryComponent entry = sent.getEntry().get(i);
            HTTPVerb method = entry.getRequest().getMethod();
            String name = method == null || !methods.test(method) ? null : name(entry);
            if (name != null) {
                named.put(i, name);
            }
        }
        Map<String, String> found = named.isEmpty() ? Map.of() : leading.found(named.values());
        Map<Integer, IdType> records = new HashMap<>();
        named.forEach((entry, name) ->
                record(name.indexOf('?') < 0 ? name : found.get(name)).ifPresent(id -> records.put(entry, id)));
        return records;
    }

    /**
     * By entry the record that it names, where its asker finds one that shows them that name: another is as if it were not there.
     *
     * @param found by entry the record, whoever may see it
     * @param find what the asker sees of a record
     */
    static Map<Integer, Resource> read(
            Bundle sent, Map<Integer, IdType> found, Function<IdType, Optional<Resource>> find) {
        Map<Integer, Resource> records = new HashMap<>();
        found.forEach((entry, id) -> {
            String name = name(sent.getEntry().get(entry));
            find.apply(id)
                    .filter(view -> name == null || name.indexOf('?') < 0 || Condition.isShownIn(view, name))
                    .ifPresent(view -> records.put(entry, view));
        });
        return records;
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

    /** The record of that name, where clients may write such. */
    static Optional<IdType> record(@Nullable String name) {
        IdType id = new IdType(name);
        StoredType type = ServerStatement.ofTheGuide().type(String.valueOf(id.getResourceType()));
        return type != null && type.writable() && id.hasIdPart() ? Optional.of(id) : Optional.empty();
    }
}
