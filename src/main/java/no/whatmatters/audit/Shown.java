package no.whatmatters.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.Parameters.ParametersParameterComponent;
import org.hl7.fhir.r4.model.Resource;
import org.jspecify.annotations.Nullable;

/** The records that a body shows, in whatever it wraps them: what is logged is what leaves, not what was searched for. */
final class Shown {

    /** Bodies that are no record. */
    private static final Set<String> NO_RECORD = Set.of("OperationOutcome", "Bundle", "Parameters");

    private final List<Touched> found = new ArrayList<>();

    private Shown() {}

    static List<Touched> in(@Nullable IBaseResource body) {
        Shown shown = new Shown();
        if (body instanceof Resource resource) {
            shown.add(resource);
        }
        return shown.found;
    }

    private void add(Resource resource) {
        if (resource instanceof Bundle bundle) {
            bundle.getEntry().forEach(this::add);
        } else if (resource instanceof Parameters parameters) {
            parameters.getParameter().forEach(this::add);
        }
        if (!NO_RECORD.contains(resource.fhirType())) {
            found.add(Touched.of(Verb.SHOWN, resource));
        }
    }

    private void add(BundleEntryComponent entry) {
        if (entry.hasResource()) {
            add(entry.getResource());
        } else if (entry.getResponse().getLocation() != null) {
            // What a transaction wrote or matched, and below the version that a deletion made: told, if not shown.
            add(new IdType(entry.getResponse().getLocation()));
        } else if (entry.getRequest().getUrl() != null) {
            add(new IdType(entry.getRequest().getUrl()));
        }
    }

    private void add(IdType id) {
        if (id.hasResourceType() && id.hasIdPart()) {
            found.add(Touched.of(Verb.SHOWN, id.toUnqualified()));
        }
    }

    private void add(ParametersParameterComponent parameter) {
        if (parameter.hasResource()) {
            add(parameter.getResource());
        }
        parameter.getPart().forEach(this::add);
    }
}
