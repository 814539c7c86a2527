package no.whatmatters.interaction;

import ca.uhn.fhir.rest.annotation.Count;
import ca.uhn.fhir.rest.annotation.History;
import ca.uhn.fhir.rest.annotation.IdParam;
import ca.uhn.fhir.rest.annotation.Offset;
import ca.uhn.fhir.rest.annotation.Read;
import ca.uhn.fhir.rest.annotation.Search;
import ca.uhn.fhir.rest.annotation.Since;
import ca.uhn.fhir.rest.annotation.Sort;
import ca.uhn.fhir.rest.api.SearchTotalModeEnum;
import ca.uhn.fhir.rest.api.SortSpec;
import ca.uhn.fhir.rest.api.SummaryEnum;
import ca.uhn.fhir.rest.api.server.IBundleProvider;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.server.IResourceProvider;
import ca.uhn.fhir.rest.server.exceptions.ResourceNotFoundException;
import java.util.Date;
import java.util.regex.Pattern;
import no.whatmatters.storage.Records;
import no.whatmatters.vocabulary.ServerStatement.StoredType;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.IdType;
import org.jspecify.annotations.Nullable;

/** Read, version read, history and search of one stored type. */
final class ReadEndpoint implements IResourceProvider {

    /** HAPI fails on a longer one. */
    private static final Pattern VERSION = Pattern.compile("\\d{1,18}");

    private final StoredType type;
    private final Class<? extends IBaseResource> resourceType;
    private final Records records;

    ReadEndpoint(StoredType type, Class<? extends IBaseResource> resourceType, Records records) {
        this.type = type;
        this.resourceType = resourceType;
        this.records = records;
    }

    @Override
    public Class<? extends IBaseResource> getResourceType() {
        return resourceType;
    }

    @Read(version = true)
    public IBaseResource read(@IdParam IdType id, RequestDetails request) {
        return FailedRead.kept(request, () -> {
            ResultParameters.ofARead(type.name(), request);
            if (id.hasVersionIdPart() && !VERSION.matcher(id.getVersionIdPart()).matches()) {
                throw new ResourceNotFoundException(id);
            }
            return records.asCaller(request).read(id.withResourceType(type.name()));
        });
    }

    @History
    public IBundleProvider history(
            @IdParam IdType id,
            @Since @Nullable Date since,
            @Count @Nullable Integer count,
            @Offset @Nullable Integer offset,
            RequestDetails request) {
        return FailedRead.kept(request, () -> {
            ResultParameters.ofAHistory(type.name(), request);
            PageSize.of(count);
            IBundleProvider all = records.asCaller(request).history(id.withResourceType(type.name()), since);
            return new HistoryPage(all, offset == null ? 0 : Math.max(offset, 0));
        });
    }

    @Search(allowUnknownParams = true)
    public IBundleProvider search(
            @Sort @Nullable SortSpec sort,
            @Count @Nullable Integer count,
            @Nullable SummaryEnum summary,
            @Nullable SearchTotalModeEnum total,
            RequestDetails request) {
        return FailedRead.kept(request, () -> {
            SearchRequest asked = new SearchRequest(
                    type,
                    ResultParameters.leaving(type.name(), request.getParameters()),
                    ResultParameters.includes("_include", request.getParameters()),
                    ResultParameters.includes("_revinclude", request.getParameters()));
            return new ResultPage(
                    records.asCaller(request).search(asked.checked(sort, PageSize.of(count), summary, total)));
        });
    }
}
