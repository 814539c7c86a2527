package no.whatmatters.access.gate;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hl7.fhir.r4.model.Base;
import org.hl7.fhir.r4.model.Property;
import org.hl7.fhir.r4.model.Resource;

/** What was taken out of a record for its reader, told by the top-level elements that lost something. Pure. */
final class HiddenParts {

    private HiddenParts() {}

    /** Names of the elements of the record from which something was taken out. */
    static Set<String> between(Resource record, Resource view) {
        Set<String> names = new HashSet<>();
        if (record != view) {
            for (Property each : record.children()) {
                boolean server = each.getName().equals("meta") || each.getName().equals("id");
                if (!server
                        && !same(
                                each.getValues(),
                                view.getChildByName(each.getName()).getValues())) {
                    names.add(each.getName().replace("[x]", ""));
                }
            }
        }
        return names;
    }

    private static boolean same(List<? extends Base> one, List<? extends Base> other) {
        if (one.size() != other.size()) {
            return false;
        }
        for (int i = 0; i < one.size(); i++) {
            if (!one.get(i).equalsDeep(other.get(i))) {
                return false;
            }
        }
        return true;
    }
}
