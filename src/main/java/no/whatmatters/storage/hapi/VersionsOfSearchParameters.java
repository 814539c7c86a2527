package no.whatmatters.storage.hapi;

import ca.uhn.fhir.interceptor.model.RequestPartitionId;
import ca.uhn.fhir.jpa.cache.IResourceVersionSvc;
import ca.uhn.fhir.jpa.cache.ResourcePersistentIdMap;
import ca.uhn.fhir.jpa.cache.ResourceVersionMap;
import ca.uhn.fhir.jpa.searchparam.SearchParameterMap;
import java.util.List;
import org.hl7.fhir.instance.model.api.IIdType;

/**
 * Tells HAPI's registry that the search parameters are the allowed ones, whatever SearchParameter resources lie in the
 * database. All other types are asked of HAPI.
 */
final class VersionsOfSearchParameters implements IResourceVersionSvc {

    private final AllowedSearchParameters allowed;
    private final IResourceVersionSvc hapi;

    VersionsOfSearchParameters(AllowedSearchParameters allowed, IResourceVersionSvc hapi) {
        this.allowed = allowed;
        this.hapi = hapi;
    }

    @Override
    public ResourceVersionMap getVersionMap(RequestPartitionId partition, String type, SearchParameterMap search) {
        return type.equals("SearchParameter")
                ? ResourceVersionMap.fromIdsWithVersions(allowed.ids())
                : hapi.getVersionMap(partition, type, search);
    }

    @Override
    public ResourcePersistentIdMap getLatestVersionIdsForResourceIds(RequestPartitionId partition, List<IIdType> ids) {
        return hapi.getLatestVersionIdsForResourceIds(partition, ids);
    }
}
