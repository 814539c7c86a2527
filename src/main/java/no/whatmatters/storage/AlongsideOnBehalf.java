package no.whatmatters.storage;

import ca.uhn.fhir.jpa.api.dao.DaoRegistry;
import ca.uhn.fhir.rest.api.PatchTypeEnum;
import ca.uhn.fhir.rest.api.RestOperationTypeEnum;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.api.server.SystemRequestDetails;
import ca.uhn.fhir.rest.server.exceptions.ResourceGoneException;
import ca.uhn.fhir.rest.server.exceptions.ResourceNotFoundException;
import jakarta.persistence.EntityManager;
import java.util.List;
import no.whatmatters.endpoint.caller.OnBehalf;
import no.whatmatters.endpoint.caller.OnBehalf.Work;
import no.whatmatters.storage.change.ChangeableRecords;
import org.hl7.fhir.instance.model.api.IIdType;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.Resource;
import org.springframework.stereotype.Component;

/**
 * What the service reads and writes on behalf of a caller, within the database transaction that the caller's write has open:
 * decided about as if the caller did it, see {@link OnBehalf}. What the service does by itself is {@link Alongside}.
 */
@Component
public class AlongsideOnBehalf {

    private final Alongside alongside;
    private final DaoRegistry types;
    private final EntityManager entities;
    private final ChangeableRecords changeable;

    AlongsideOnBehalf(Alongside alongside, DaoRegistry types, EntityManager entities, ChangeableRecords changeable) {
        this.changeable = changeable;
        this.alongside = alongside;
        this.types = types;
        this.entities = entities;
    }

    /**
     * Whether there is something under that id, and the caller may see it.
     *
     * @param id type and id
     */
    public boolean sees(RequestDetails asked, IIdType id) {
        entities.flush();
        SystemRequestDetails own = own(asked, Work.READ);
        own.setRestOperationType(RestOperationTypeEnum.READ);
        try {
            return types.getResourceDao(id.getResourceType()).read(id.toUnqualifiedVersionless(), own) != null;
        } catch (ResourceNotFoundException | ResourceGoneException none) {
            return false;
        }
    }

    /**
     * Stores what the caller's answers mean: what is new, and what the same answers made before.
     *
     * @param resources each with its id
     * @throws RuntimeException where one breaks a rule; the caller's write is then not stored either
     */
    public void make(RequestDetails asked, List<? extends Resource> resources) {
        alongside.store(resources, own(asked, Work.MAKE));
    }

    /** Stores changed versions of what was there before the caller's answers. */
    public void change(RequestDetails asked, List<? extends Resource> resources) {
        alongside.store(resources, own(asked, Work.CHANGE));
    }

    /**
     * Changes parts of what was there before the caller's answers, by FHIRPath patch: parts that hide nothing from the caller.
     *
     * @return the version that is current now
     */
    public long change(RequestDetails asked, IIdType id, Parameters patch) {
        entities.flush();
        changeable.requireToPatch(new IdType(id.getResourceType(), id.getIdPart()), patch, asked);
        IIdType changed = types.getResourceDao(id.getResourceType())
                .patch(
                        id.toUnqualifiedVersionless(),
                        null,
                        PatchTypeEnum.FHIR_PATCH_JSON,
                        null,
                        patch,
                        own(asked, Work.CHANGE))
                .getId();
        entities.flush();
        return new IdType(changed.getValue()).getVersionIdPartAsLong();
    }

    private static SystemRequestDetails own(RequestDetails asked, Work work) {
        SystemRequestDetails own = new SystemRequestDetails();
        own.setRestOperationType(RestOperationTypeEnum.TRANSACTION);
        OnBehalf.mark(own, asked, work);
        return own;
    }
}
