package no.whatmatters.storage;

import ca.uhn.fhir.jpa.api.dao.DaoRegistry;
import ca.uhn.fhir.rest.api.PatchTypeEnum;
import ca.uhn.fhir.rest.api.server.SystemRequestDetails;
import jakarta.persistence.EntityManager;
import org.hl7.fhir.instance.model.api.IIdType;
import org.hl7.fhir.r4.model.Parameters;
import org.springframework.stereotype.Component;

/** The service's own FHIRPath patches within the database transaction that a caller's write has open, as {@link Alongside}. */
@Component
public class PatchesAlongside {

    private final DaoRegistry types;
    private final EntityManager entities;

    PatchesAlongside(DaoRegistry types, EntityManager entities) {
        this.types = types;
        this.entities = entities;
    }

    /**
     * Changes parts of the current version.
     *
     * @throws RuntimeException where the patch does not fit, or breaks a rule; the caller's write is then not stored either
     */
    public void apply(IIdType id, Parameters patch) {
        entities.flush();
        types.getResourceDao(id.getResourceType())
                .patch(
                        id.toUnqualifiedVersionless(),
                        null,
                        PatchTypeEnum.FHIR_PATCH_JSON,
                        null,
                        patch,
                        new SystemRequestDetails());
        entities.flush();
    }
}
