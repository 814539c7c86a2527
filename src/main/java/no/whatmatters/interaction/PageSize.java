package no.whatmatters.interaction;

import no.whatmatters.endpoint.refusal.RequestRefused;
import org.jspecify.annotations.Nullable;

/** How many matches a page holds: 20 unless asked, never more than 200. */
final class PageSize {

    static final int DEFAULT = 20;
    static final int LARGEST = 200;

    private PageSize() {}

    /**
     * The page size for a {@code _count}.
     *
     * @param count as asked for, or null
     */
    static int of(@Nullable Integer count) {
        if (count != null && count < 0) {
            throw new RequestRefused(InteractionRefusal.COUNT_NEGATIVE);
        }
        return count == null || count == 0 ? DEFAULT : Math.min(count, LARGEST);
    }
}
