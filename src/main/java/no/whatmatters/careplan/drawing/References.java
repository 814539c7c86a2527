package no.whatmatters.careplan.drawing;

import java.util.Set;
import java.util.TreeSet;
import org.hl7.fhir.r4.model.Base;
import org.hl7.fhir.r4.model.Property;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;

/** Which records a record refers to, anywhere in it. */
public final class References {

    private References() {}

    /** Types and ids, without versions. */
    public static Set<String> in(Resource resource) {
        Set<String> found = new TreeSet<>();
        collect(resource, found);
        return found;
    }

    private static void collect(Base element, Set<String> found) {
        if (element instanceof Reference reference) {
            String name = PersonalRecords.nameOf(reference);
            if (name.indexOf('/') > 0) {
                found.add(name);
            }
        }
        for (Property property : element.children()) {
            for (Base value : property.getValues()) {
                collect(value, found);
            }
        }
    }
}
