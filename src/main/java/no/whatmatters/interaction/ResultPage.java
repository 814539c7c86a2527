package no.whatmatters.interaction;

import ca.uhn.fhir.model.primitive.InstantDt;
import ca.uhn.fhir.rest.api.server.IBundleProvider;
import java.util.List;
import no.whatmatters.storage.SearchPage;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.instance.model.api.IPrimitiveType;
import org.jspecify.annotations.Nullable;

/** One page of a search's answer, as HAPI's response builder wants it: the page is whole, and names the next. */
final class ResultPage implements IBundleProvider {

    private final SearchPage page;
    private final InstantDt published = InstantDt.withCurrentTime();

    ResultPage(SearchPage page) {
        this.page = page;
    }

    @Override
    public List<IBaseResource> getResources(int from, int to) {
        return page.resources();
    }

    @Override
    public String getCurrentPageId() {
        return String.valueOf(page.number());
    }

    @Override
    public @Nullable String getNextPageId() {
        return page.next() == null ? null : String.valueOf(page.number() + 1);
    }

    @Override
    public @Nullable String getUuid() {
        return page.next();
    }

    @Override
    public @Nullable Integer size() {
        return page.total();
    }

    @Override
    public @Nullable Integer preferredPageSize() {
        return null;
    }

    @Override
    public IPrimitiveType<java.util.Date> getPublished() {
        return published;
    }
}
