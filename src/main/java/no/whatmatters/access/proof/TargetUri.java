package no.whatmatters.access.proof;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Compares addresses as RFC 9449 (4.3) asks: without query and fragment, normalised as in RFC 3986, 6.2.2 and 6.2.3. */
final class TargetUri {

    private static final Pattern ESCAPE = Pattern.compile("%([0-9A-Fa-f]{2})");
    private static final String UNRESERVED = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~";

    private TargetUri() {}

    static boolean same(String one, String other) {
        String normalised = normalised(one);
        return !normalised.isEmpty() && normalised.equals(normalised(other));
    }

    /** Empty for what is no absolute address. */
    private static String normalised(String address) {
        try {
            URI uri = new URI(address);
            if (uri.getScheme() == null || uri.getHost() == null || uri.getRawUserInfo() != null) {
                return "";
            }
            String scheme = uri.getScheme().toLowerCase(Locale.ROOT);
            int port = uri.getPort() == (scheme.equals("https") ? 443 : 80) ? -1 : uri.getPort();
            String path = uri.getRawPath().isEmpty() ? "/" : uri.getRawPath();
            return scheme + "://" + uri.getHost().toLowerCase(Locale.ROOT) + (port < 0 ? "" : ":" + port)
                    + ESCAPE.matcher(path).replaceAll(TargetUri::unescapedIfUnreserved);
        } catch (URISyntaxException unreadable) {
            return "";
        }
    }

    private static String unescapedIfUnreserved(MatchResult escape) {
        char character = (char) Integer.parseInt(escape.group(1), 16);
        return UNRESERVED.indexOf(character) >= 0
                ? String.valueOf(character)
                : escape.group().toUpperCase(Locale.ROOT);
    }
}
