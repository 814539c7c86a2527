package no.whatmatters.access.gate;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.whatmatters.vocabulary.Leads;
import no.whatmatters.vocabulary.ServerStatement;
import org.hl7.fhir.r4.model.Base;
import org.hl7.fhir.r4.model.Property;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.jspecify.annotations.Nullable;

/**
 * A reference to a record of ours, as it stands in what was sent.
 *
 * @param target the record, without version; or a condition that names one
 * @param place FHIRPath of it
 * @param element the reference itself
 * @param holder the resource that was sent
 */
record SentReference(String target, String place, Reference element, Resource holder) {

    private static final Pattern RECORD = Pattern.compile("([A-Z][A-Za-z]+)/([A-Za-z0-9\\-.]{1,64})(/_history/.*)?");
    private static final Pattern CONDITION = Pattern.compile("([A-Z][A-Za-z]+)\\?.+", Pattern.DOTALL);

    /** All of a resource, also those of extensions and of what it contains. */
    static List<SentReference> in(Resource resource, String place) {
        List<SentReference> found = new ArrayList<>();
        walk(resource, place, resource, found);
        return found;
    }

    boolean isCondition() {
        return target.indexOf('?') >= 0;
    }

    /** Type of the record. */
    String type() {
        return target.substring(0, target.indexOf(isCondition() ? '?' : '/'));
    }

    private static void walk(Base element, String place, Resource holder, List<SentReference> found) {
        for (Property property : element.children()) {
            List<Base> values = property.getValues();
            for (int i = 0; i < values.size(); i++) {
                Base value = values.get(i);
                String name = property.getName().replace("[x]", "");
                String here = place + "." + name + (property.isList() ? "[" + i + "]" : "");
                if (value instanceof Reference reference && Leads.somewhere(reference)) {
                    String target = target(reference.getReference());
                    if (target != null) {
                        found.add(new SentReference(target, here, reference, holder));
                    }
                }
                walk(value, here, holder, found);
            }
        }
    }

    /** Null where it leads to no record of ours. */
    private static @Nullable String target(String reference) {
        Matcher record = RECORD.matcher(reference);
        if (record.matches() && isStored(record.group(1))) {
            return record.group(1) + "/" + record.group(2);
        }
        Matcher condition = CONDITION.matcher(reference);
        return condition.matches() && isStored(condition.group(1)) ? reference : null;
    }

    private static boolean isStored(String type) {
        return ServerStatement.ofTheGuide().type(type) != null;
    }
}
