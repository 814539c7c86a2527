package no.whatmatters.interaction;

import ca.uhn.fhir.rest.api.server.IBundleProvider;
import ca.uhn.fhir.rest.server.method.ResponsePage.ResponsePageBuilder;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.instance.model.api.IPrimitiveType;
import org.jspecify.annotations.Nullable;

/**
 * One page of a resource's history, newest version first. HAPI counts history in offsets: versions written meanwhile
 * push the others down, so a later page may repeat one, and never skips one.
 */
final class HistoryPage implements IBundleProvider {

    private final IBundleProvider all;
    private final int offset;

    HistoryPage(IBundleProvider all, int offset) {
        this.all = all;
        this.offset = offset;
    }

    @Override
    public List<IBaseResource> getResources(int from, int to) {
        return versions(from, to);
    }

    /** Looks one version further than the page, so that the last page does not promise another. */
    @Override
    public List<IBaseResource> getResources(int from, int to, ResponsePageBuilder page) {
        int size = Math.min(to - from, PageSize.LARGEST);
        List<IBaseResource> found = versions(from, from + size + 1);
        page.setTotalRequestedResourcesFetched(found.size());
        // What may not be seen is null.
        return found.subList(0, Math.min(found.size(), size)).stream()
                .filter(Objects::nonNull)
                .toList();
    }

    private List<IBaseResource> versions(int from, int to) {
        return all.getResources(offset + from, offset + to);
    }

    @Override
    public @Nullable String getUuid() {
        return null;
    }

    /** Not told: it would count the versions that are hidden from who asks, and say with {@code _since} when they were written. */
    @Override
    public @Nullable Integer size() {
        return null;
    }

    @Override
    public @Nullable Integer preferredPageSize() {
        return null;
    }

    @Override
    public IPrimitiveType<Date> getPublished() {
        return all.getPublished();
    }
}
