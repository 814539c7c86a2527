package no.whatmatters.access.gate;

import io.restassured.response.Response;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** What an answer tells, ids, times and whoever was asked about aside: two answers that tell the same are equal. */
final class Told {

    private static final Pattern IDS = Pattern.compile("[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F-]{22}");
    private static final Pattern TIMES = Pattern.compile("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d[^\"<]*");
    private static final Pattern PAGES = Pattern.compile("_getpages=[^&\"]+");
    private static final Pattern BUNDLES =
            Pattern.compile("(\"resourceType\":\\s*\"Bundle\",\\s*)\"id\":\\s*\"[^\"]+\"");

    private Told() {}

    /**
     * Of an answer.
     *
     * @param names what stands for the one who was asked about
     */
    static String by(Response answer, String... names) {
        TreeSet<String> headers = new TreeSet<>();
        answer.headers().forEach(each -> {
            String name = each.getName().toLowerCase(java.util.Locale.ROOT);
            if (!java.util.Set.of("date", "content-length", "x-request-id", "last-modified", "connection", "keep-alive")
                    .contains(name)) {
                headers.add(name + ": " + each.getValue());
            }
        });
        String told = answer.statusCode() + "\n" + String.join("\n", headers) + "\n" + answer.asString();
        for (String name : names) {
            told = told.replace(name, "…");
        }
        told = BUNDLES.matcher(told).replaceAll("$1\"id\":\"…\"");
        told = IDS.matcher(told).replaceAll("…");
        told = TIMES.matcher(told).replaceAll("…");
        return PAGES.matcher(told).replaceAll("_getpages=…");
    }
}
