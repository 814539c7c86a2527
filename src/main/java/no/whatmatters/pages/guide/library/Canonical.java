package no.whatmatters.pages.guide.library;

/** Canonical URLs without what may follow them. */
final class Canonical {

    private Canonical() {}

    /** Without {@code |version} and {@code #fragment}. */
    static String of(String url) {
        int end = url.length();
        for (char separator : new char[] {'|', '#'}) {
            int at = url.indexOf(separator);
            if (at > 0) {
                end = Math.min(end, at);
            }
        }
        return url.substring(0, end);
    }
}
