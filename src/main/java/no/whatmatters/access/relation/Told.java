package no.whatmatters.access.relation;

import org.hl7.fhir.r4.model.Resource;
import org.jspecify.annotations.Nullable;

/**
 * A record that one transaction has written, and that may tell who takes part.
 *
 * @param name such as {@code CarePlan/0198…}
 * @param resource as it is now; null where it was deleted
 * @param isNew whether the transaction made it, so that nothing was told of it before
 */
record Told(String name, @Nullable Resource resource, boolean isNew) {

    static Told created(Resource resource) {
        return new Told(name(resource), resource, true);
    }

    static Told changed(Resource resource) {
        return new Told(name(resource), resource, false);
    }

    static Told deleted(Resource resource) {
        return new Told(name(resource), null, false);
    }

    static String name(Resource resource) {
        return resource.fhirType() + "/" + resource.getIdElement().getIdPart();
    }

    /** The same record after a later write in the same transaction. */
    Told then(Told later) {
        return new Told(name, later.resource, isNew);
    }

    String type() {
        return name.substring(0, name.indexOf('/'));
    }

    String id() {
        return name.substring(name.indexOf('/') + 1);
    }
}
