package no.whatmatters.access.gate;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.whatmatters.storage.change.StandIns;
import no.whatmatters.storage.reference.FoundReference;
import no.whatmatters.vocabulary.Leads;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.Bundle.HTTPVerb;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Resource;

/**
 * What a refused transaction has instead of its references that lead nowhere, while all else that is wrong with it is looked
 * for: an address elsewhere, of the same type, where nobody looks. So nothing that is found afterwards depends on where they
 * lead. Of resources that have one, and of those that refer to these, it is not known whose they are: nothing further is
 * decided about them. Pure.
 */
final class LeadingNowhere {

    private static final String ELSEWHERE = "https://leads-nowhere.invalid/";

    private LeadingNowhere() {}

    /** Has them lead elsewhere: the same target to the same address. */
    static void cut(List<SentReference> astray) {
        Map<String, String> addresses = new HashMap<>();
        for (SentReference each : astray) {
            String address = addresses.computeIfAbsent(
                    each.target(), unused -> ELSEWHERE + each.type() + "/" + (addresses.size() + 1));
            Leads.elsewhere(each.element(), address);
            StandIns.mark(each.holder());
        }
    }

    /** Marks what refers to their holders too; who a person is does not hang on what the person's record refers to. */
    static void spread(List<SentReference> astray, Bundle bundle) {
        Set<Resource> reached = Collections.newSetFromMap(new IdentityHashMap<>());
        astray.forEach(each -> reached.add(each.holder()));
        Set<String> names = new HashSet<>();
        boolean more = true;
        while (more) {
            more = false;
            for (BundleEntryComponent entry : bundle.getEntry()) {
                Resource resource = entry.getResource();
                if (resource != null && (reached.contains(resource) || refersTo(resource, names))) {
                    StandIns.mark(resource);
                    more |= reached.add(resource);
                    more |= !(resource instanceof Patient) && names.add(name(entry));
                }
            }
        }
    }

    /** What the other entries call it. */
    private static String name(BundleEntryComponent entry) {
        String url = entry.getRequest().getUrl();
        return entry.getRequest().getMethod() == HTTPVerb.PUT && url.indexOf('?') < 0 ? url : entry.getFullUrl();
    }

    private static boolean refersTo(Resource resource, Set<String> names) {
        Set<String> named = new HashSet<>();
        FoundReference.each(resource, found -> named.add(found.reference().getReference()));
        named.removeIf(each -> each == null || !names.contains(each));
        return !named.isEmpty();
    }
}
