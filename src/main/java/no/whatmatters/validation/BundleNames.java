package no.whatmatters.validation;

import java.util.ArrayList;
import java.util.List;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.Bundle.HTTPVerb;

/** The names by which other entries of a bundle may refer to an entry: its full URL, and type and id where it has one. */
final class BundleNames {

    private BundleNames() {}

    static List<String> of(BundleEntryComponent entry) {
        List<String> names = new ArrayList<>();
        if (entry.hasFullUrl()) {
            names.add(entry.getFullUrl());
        }
        String type = entry.getResource().fhirType();
        String url = entry.getRequest().getUrl();
        if (entry.getRequest().getMethod() == HTTPVerb.PUT && url != null && url.startsWith(type + "/")) {
            names.add(url);
        }
        if (entry.getResource().hasIdElement()
                && entry.getResource().getIdElement().hasIdPart()) {
            names.add(type + "/" + entry.getResource().getIdElement().getIdPart());
        }
        return names;
    }
}
