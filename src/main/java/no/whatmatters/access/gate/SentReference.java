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

/**
 * A reference to a record of ours, as it stands in what was sent.
 *
 * @param target the record, without version; or a condition that names one
 * @param place FHIRPath of it
 */
record SentReference(String target, String place) {

    private static final Pattern RECORD = Pattern.compile("([A-Z][A-Za-z]+)/([A-Za-z0-9\\-.]{1,64})(/_history/.*)?");
    private static final Pattern CONDITION = Pattern.compile("([A-Z][A-Za-z]+)\\?.+", Pattern.DOTALL);

    /** All of a resource, also those of extensions and of what it contains. */
    static List<SentReference> in(Resource resource, String place) {
        List<SentReference> found = new ArrayList<>();
        walk(resource, place, found);
        return found;
    }

    boolean isCondition() {
        return target.indexOf('?') >= 0;
    }

    private static void walk(Base element, String place, List<SentReference> found) {
        for (Property property : element.children()) {
            List<Base> values = property.getValues();
            for (int i = 0; i < values.size(); i++) {
                Base value = values.get(i);
                String name = property.getName().replace("[x]", "");
                String here = place + "." + name + (property.isList() ? "[" + i + "]" : "");
                if (value instanceof Reference reference && Leads.somewhere(reference)) {
                    add(reference.getReference(), here, found);
                }
                walk(value, here, found);
            }
        }
    }

    private static void add(String reference, String place, List<SentReference> found) {
        Matcher record = RECORD.matcher(reference);
        Matcher condition = CONDITION.matcher(reference);
        if (record.matches() && isStored(record.group(1))) {
            found.add(new SentReference(record.group(1) + "/" + record.group(2), place));
        } else if (condition.matches() && isStored(condition.group(1))) {
            found.add(new SentReference(reference, place));
        }
    }

    private static boolean isStored(String type) {
        return ServerStatement.ofTheGuide().type(type) != null;
    }
}
