package no.whatmatters.interaction;

import java.util.Date;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hl7.fhir.r4.model.IdType;
import org.jspecify.annotations.Nullable;

/**
 * Where a page of one resource's history begins. Versions are numbered without gaps, so a page that begins below a
 * version stays the same while newer ones are written.
 *
 * @param id type and id
 * @param since earliest time of a version in milliseconds, or 0
 * @param below the page begins below this version, or 0 where it begins with the newest
 * @param pageSize versions on one page
 */
record HistoryLink(IdType id, long since, long below, int pageSize) {

    private static final Pattern TOKEN = Pattern.compile("history\\.([A-Za-z]+)\\.([A-Za-z0-9-]+)\\.(\\d+)\\.(\\d+)");

    static HistoryLink first(IdType id, @Nullable Date since, int pageSize) {
        return new HistoryLink(id.toUnqualifiedVersionless(), since == null ? 0 : since.getTime(), 0, pageSize);
    }

    /**
     * The page that a link names.
     *
     * @param token {@code _getpages}
     * @param page {@code _pageId}: the version below which the page begins
     */
    static Optional<HistoryLink> parse(String token, long page) {
        Matcher matcher = TOKEN.matcher(token);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        return Optional.of(new HistoryLink(
                new IdType(matcher.group(1), matcher.group(2)),
                Long.parseLong(matcher.group(3)),
                page,
                PageSize.of(Integer.valueOf(matcher.group(4)))));
    }

    String token() {
        return "history." + id.getResourceType() + "." + id.getIdPart() + "." + since + "." + pageSize;
    }

    @Nullable
    Date sinceDate() {
        return since == 0 ? null : new Date(since);
    }
}
