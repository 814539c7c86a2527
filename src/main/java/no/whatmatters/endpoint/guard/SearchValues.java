package no.whatmatters.endpoint.guard;

import java.util.Collection;
import java.util.List;
import no.whatmatters.endpoint.refusal.RequestRefusal;
import no.whatmatters.endpoint.refusal.RequestRefused;

/** Bounds the values between the commas of a search: each becomes a part of one statement of the database. */
public final class SearchValues {

    /** More values than any search needs. */
    static final int MOST = 500;

    private SearchValues() {}

    /** Throws {@link RequestRefused} where a decoded query has more values, between commas, than a search may have. */
    public static void check(String query) {
        check(List.of(List.of(query)));
    }

    /** The same of all values of all parameters. */
    static void check(Collection<List<String>> parameters) {
        long commas = parameters.stream()
                .flatMap(List::stream)
                .mapToLong(each ->
                        each.chars().filter(character -> character == ',').count())
                .sum();
        if (commas >= MOST) {
            throw new RequestRefused(RequestRefusal.TOO_MANY_VALUES, String.valueOf(MOST));
        }
    }
}
