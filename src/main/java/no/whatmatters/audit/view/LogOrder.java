package no.whatmatters.audit.view;

import ca.uhn.fhir.rest.api.SortOrderEnum;
import ca.uhn.fhir.rest.api.SortSpec;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.UUID;
import no.whatmatters.endpoint.refusal.RequestRefused;
import no.whatmatters.endpoint.refusal.SpeakableName;
import org.jspecify.annotations.Nullable;

/** In which order the log is read. What comes after a row is told from that row alone, however the log grows meanwhile. */
enum LogOrder {
    /** Emergency accesses, then all others; the newest first of each. As the index lies. */
    EMERGENCIES_FIRST("emergency desc, recorded desc, id desc", "(emergency, recorded, id) < (?, ?, ?)"),
    NEWEST_FIRST("recorded desc, id desc", "(recorded, id) < (?, ?)"),
    OLDEST_FIRST("recorded, id", "(recorded, id) > (?, ?)");

    private final String sql;
    private final String after;

    LogOrder(String sql, String after) {
        this.sql = sql;
        this.after = after;
    }

    /** Where a page ended. */
    record Place(boolean emergency, Instant recorded, UUID id) {

        static Place of(LoggedRow row) {
            return new Place(row.emergency(), row.recorded(), row.id());
        }
    }

    static LogOrder of(@Nullable SortSpec sort) {
        if (sort == null) {
            return EMERGENCIES_FIRST;
        }
        if (!sort.getParamName().equals("date") || sort.getChain() != null) {
            throw new RequestRefused(LogRefusal.LOG_NOT_SEARCHED_SO, "_sort=" + SpeakableName.of(sort.getParamName()));
        }
        return sort.getOrder() == SortOrderEnum.DESC ? NEWEST_FIRST : OLDEST_FIRST;
    }

    String sql() {
        return sql;
    }

    Condition after(Place place) {
        Timestamp recorded = Timestamp.from(place.recorded());
        return this == EMERGENCIES_FIRST
                ? Condition.of(after, place.emergency(), recorded, place.id())
                : Condition.of(after, recorded, place.id());
    }
}
