package no.whatmatters.endpoint.caller;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One SMART App Launch 2.2 resource scope: {@code user/Goal.rs}, {@code system/Task.rs?status=requested}.
 *
 * @param context whose rights it uses
 * @param type FHIR type, or {@code *}
 * @param permissions some of the letters c, r, u, d, s
 * @param limits search parameters that what is reached must match; empty for no limit
 */
public record Scope(Context context, String type, String permissions, Map<String, String> limits) {

    /** What a scope can be limited by. A limit of anything else is met by nothing. */
    public static final Set<String> LIMITS = Set.of("status", "lifecycle-status", "category", "code");

    private static final Pattern SYNTAX =
            Pattern.compile("(patient|user|system)/(\\*|[A-Z][A-Za-z]+)\\.(c?r?u?d?s?)(?:\\?(.+))?");

    /** Whose rights a scope uses. */
    public enum Context {
        PATIENT,
        USER,
        SYSTEM
    }

    /** What SMART names by one letter. */
    public enum Permission {
        CREATE('c'),
        READ('r'),
        UPDATE('u'),
        DELETE('d'),
        SEARCH('s');

        private final char letter;

        Permission(char letter) {
            this.letter = letter;
        }
    }

    /** Reads one scope; empty for a scope of another kind, such as {@code openid}. */
    public static Optional<Scope> parse(String text) {
        Matcher scope = SYNTAX.matcher(text);
        if (!scope.matches() || scope.group(3).isEmpty()) {
            return Optional.empty();
        }
        Context context = Context.valueOf(scope.group(1).toUpperCase(Locale.ROOT));
        return limits(scope.group(4)).map(limits -> new Scope(context, scope.group(2), scope.group(3), limits));
    }

    /** Whether it reaches that type in that way, limits aside. */
    public boolean permits(String resourceType, Permission permission) {
        return (type.equals("*") || type.equals(resourceType)) && permissions.indexOf(permission.letter) >= 0;
    }

    /** A limit that cannot be read would be dropped, and the scope would reach more than was granted: no scope then. */
    private static Optional<Map<String, String>> limits(@Nullable String query) {
        Map<String, String> limits = new TreeMap<>();
        if (query == null) {
            return Optional.of(limits);
        }
        for (String each : query.split("&", -1)) {
            int equals = each.indexOf('=');
            if (equals < 1 || limits.put(each.substring(0, equals), each.substring(equals + 1)) != null) {
                return Optional.empty();
            }
        }
        return Optional.of(limits);
    }
}
