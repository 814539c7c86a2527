package no.whatmatters.interaction;

import ca.uhn.fhir.rest.api.server.IBundleProvider;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.server.IPagingProvider;
import java.util.Objects;
import no.whatmatters.endpoint.refusal.RequestRefused;
import no.whatmatters.storage.Records;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Primary;
import org.springframework.stereotype.Component;

/** Follows page links. They name a snapshot, never a search parameter. */
@Component
@Primary
class Pages implements IPagingProvider {

    private final Records records;

    Pages(Records records) {
        this.records = records;
    }

    @Override
    public int getDefaultPageSize() {
        return PageSize.DEFAULT;
    }

    @Override
    public int getMaximumPageSize() {
        return PageSize.LARGEST;
    }

    @Override
    public IBundleProvider retrieveResultList(@Nullable RequestDetails request, String token) {
        throw new RequestRefused(InteractionRefusal.PAGE_LINK_CHANGED);
    }

    @Override
    public IBundleProvider retrieveResultList(@Nullable RequestDetails request, String token, String pageId) {
        RequestDetails caller = Objects.requireNonNull(request);
        ResultParameters.ofAPage(caller);
        return new ResultPage(records.asCaller(caller).page(token, Math.max(number(pageId), 2)));
    }

    @Override
    public @Nullable String storeResultList(@Nullable RequestDetails request, IBundleProvider list) {
        return list.getUuid();
    }

    private static int number(String pageId) {
        try {
            return Integer.parseInt(pageId);
        } catch (NumberFormatException notOurs) {
            throw new RequestRefused(InteractionRefusal.PAGE_LINK_CHANGED);
        }
    }
}
