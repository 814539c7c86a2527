package no.whatmatters.interaction;

import ca.uhn.fhir.rest.api.server.IBundleProvider;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.server.IPagingProvider;
import ca.uhn.fhir.rest.server.exceptions.InvalidRequestException;
import java.util.Objects;
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
        throw new InvalidRequestException("A page link has the parameter _pageId: use the link as it was given.");
    }

    @Override
    public IBundleProvider retrieveResultList(@Nullable RequestDetails request, String token, String pageId) {
        RequestDetails caller = Objects.requireNonNull(request);
        return new ResultPage(records.asCaller(caller).page(token, Math.max(number(pageId), 2)));
    }

    @Override
    public @Nullable String storeResultList(@Nullable RequestDetails request, IBundleProvider list) {
        return list.getUuid();
    }

    private static int number(String pageId) {
        try {
            return Integer.parseInt(pageId);
        } catch (NumberFormatException e) {
            throw new InvalidRequestException("_pageId is a number: use the page link as it was given.", e);
        }
    }
}
