package no.whatmatters.access.gate;

import io.restassured.response.Response;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** What an answer tells, ids, times and whoever was asked about aside: two answers that tell the same are equal. */
public final class Told {

    private static final Pattern IDS = Pattern.compile("[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F-]{22}");
    private static final Pattern TIMES = Pattern.compile("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d[^\"<]*");
    private static final Pattern PAGES = Pattern.compile("_getpages=[^&\"]+");
    private static final Pattern BUNDLES =
            Pattern.compile("(\"resourceType\":\\s*\"Bundle\",\\s*)\"id\":\\s*\"[^\"]+\"");

    private static final Set<String> OF_EVERY_ANSWER =
            Set.of("date", "content-length", "x-request-id", "last-modified", "connection", "keep-alive");

    private Told() {}

    /**
     * Of an answer.
     *
     * @param names what stands for the one who was asked about
     */
    static String by(Response answer, String... names) {
        Map<String, String> headers = new TreeMap<>();
        answer.headers()
                .forEach(each -> headers.merge(each.getName(), each.getValue(), (one, more) -> one + ", " + more));
        return by(answer.statusCode(), headers, answer.asString(), names);
    }

    /**
     * Of an answer.
     *
     * @param names what stands for the one who was asked about
     */
    public static String by(int status, Map<String, String> headers, String body, String... names) {
        TreeSet<String> told = new TreeSet<>();
        headers.forEach((each, value) -> {
            String name = each.toLowerCase(Locale.ROOT);
            if (!OF_EVERY_ANSWER.contains(name)) {
                told.add(name + ": " + value);
            }
        });
        return withoutIds(status + "\n" + String.join("\n", told) + "\n" + body, names);
    }

    private static String withoutIds(String told, String... names) {
        for (String name : names) {
            told = told.replace(name, "…");
        }
        told = BUNDLES.matcher(told).replaceAll("$1\"id\":\"…\"");
        told = IDS.matcher(told).replaceAll("…");
        told = TIMES.matcher(told).replaceAll("…");
        return PAGES.matcher(told).replaceAll("_getpages=…");
    }
}
