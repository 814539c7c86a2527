package no.whatmatters.storage.person;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A version of a goal in which it was set aside.
 *
 * @param writer who wrote it; null for the service, and for what was written before this was noted
 */
record SetAsideVersion(StoredVersion version, @Nullable Writer writer) {

    /** Type, id and version → who wrote it. */
    static Map<String, Writer> writers(Collection<SetAsideVersion> all) {
        Map<String, Writer> writers = new HashMap<>();
        for (SetAsideVersion each : all) {
            if (each.writer != null) {
                writers.put(each.version.name() + "/_history/" + each.version.version(), each.writer);
            }
        }
        return writers;
    }

    /** Numbers of the organisations that they were written for. */
    static List<String> organisations(Collection<SetAsideVersion> all) {
        return writers(all).values().stream()
                .map(Writer::organisation)
                .filter(Objects::nonNull)
                .toList();
    }
}
