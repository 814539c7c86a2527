package no.whatmatters.storage.change;

import ca.uhn.fhir.rest.api.server.RequestDetails;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.Resource;

/** Records as those who want to change them may see them. */
public interface ChangeableRecords {

    /**
     * What the caller of the request may see of the current version; empty where that is nothing, or there is none.
     *
     * @param id type and id
     */
    Optional<Resource> current(IdType id, RequestDetails request);

    /**
     * As {@link #current}, of records that the request is about to change, however far its token reaches; nothing is noted, and
     * all are read at once.
     *
     * @param ids types and ids
     * @return by type and id, such as {@code Goal/0198…}, what may be seen; without those of which that is nothing
     */
    Map<String, Resource> aboutToChange(Collection<IdType> ids, RequestDetails request);

    /**
     * Whether the caller of the request may see what is to be told of the record; then it is noted that it was told.
     *
     * @param id type and id
     * @param told whether that stands in what the caller sees of it
     */
    boolean mayBeToldOf(IdType id, Predicate<Resource> told, RequestDetails request);

    /**
     * Refuses a patch that would answer about what is hidden in the record from the caller of the request, whatever it finds there.
     *
     * @param id type and id
     * @param patch operations by FHIRPath
     */
    void requireToPatch(IdType id, Parameters patch, RequestDetails request);
}
