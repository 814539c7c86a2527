package no.whatmatters.interaction;

import ca.uhn.fhir.rest.api.server.IBundleProvider;
import java.util.Date;
import java.util.List;
import no.whatmatters.storage.RecordsFor;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.instance.model.api.IPrimitiveType;
import org.jspecify.annotations.Nullable;

/** One page of a resource's history, newest version first. */
final class HistoryPage implements IBundleProvider {

    private final IBundleProvider all;
    private final HistoryLink link;
    private final List<IBaseResource> versions;
    private final boolean more;

    HistoryPage(RecordsFor records, HistoryLink link) {
        this.link = link;
        this.all = records.history(link.id(), link.sinceDate());
        int from = link.below() == 0 ? 0 : Math.toIntExact(newest(all) - link.below() + 1);
        List<IBaseResource> found = all.getResources(from, from + link.pageSize() + 1);
        this.more = found.size() > link.pageSize();
        this.versions = List.copyOf(found.subList(0, Math.min(found.size(), link.pageSize())));
    }

    @Override
    public List<IBaseResource> getResources(int from, int to) {
        return versions;
    }

    @Override
    public String getCurrentPageId() {
        return String.valueOf(link.below());
    }

    @Override
    public @Nullable String getNextPageId() {
        return more ? String.valueOf(version(versions.get(versions.size() - 1))) : null;
    }

    @Override
    public String getUuid() {
        return link.token();
    }

    @Override
    public @Nullable Integer size() {
        return more || link.below() > 0 ? null : versions.size();
    }

    @Override
    public @Nullable Integer preferredPageSize() {
        return null;
    }

    @Override
    public IPrimitiveType<Date> getPublished() {
        return all.getPublished();
    }

    private static long newest(IBundleProvider all) {
        List<IBaseResource> first = all.getResources(0, 1);
        return first.isEmpty() ? 0 : version(first.get(0));
    }

    private static long version(IBaseResource resource) {
        return resource.getIdElement().getVersionIdPartAsLong();
    }
}
