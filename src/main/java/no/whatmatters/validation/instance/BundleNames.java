package no.whatmatters.validation.instance;

import java.util.ArrayList;
import java.util.List;
import no.whatmatters.storage.BusinessIdentifier;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.Bundle.HTTPVerb;
import org.hl7.fhir.r4.model.Resource;

/** The names by which other entries of a bundle may refer to an entry: full URL, type and id, identifiers. */
public final class BundleNames {

    private BundleNames() {}

    public static List<String> of(BundleEntryComponent entry) {
        List<String> names = new ArrayList<>();
        Resource resource = entry.getResource();
        String type = resource.fhirType();
        String fullUrl = entry.getFullUrl();
        if (fullUrl != null) {
            names.add(fullUrl);
        }
        String url = entry.getRequest().getUrl();
        if (entry.getRequest().getMethod() == HTTPVerb.PUT && url != null && url.startsWith(type + "/")) {
            names.add(url);
        }
        String id = type + "/" + resource.getIdElement().getIdPart();
        if (resource.getIdElement().hasIdPart() && (fullUrl == null || fullUrl.endsWith("/" + id))) {
            names.add(id);
        }
        BusinessIdentifier.of(resource).forEach(identifier -> names.add(byIdentifier(type, identifier)));
        return names;
    }

    /** As a conditional reference names it. */
    public static String byIdentifier(String type, BusinessIdentifier identifier) {
        return type + "?identifier=" + identifier.system() + "|" + identifier.value();
    }
}
