package no.whatmatters.storage.person;

import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Which versions of which records were read, whether or not they could be shown: as long as it stays the same, so does all that
 * is told from them. Never to be told to a caller.
 *
 * @param hers row → version of the person's records
 * @param named row → version of those whom these name
 * @param settled whether all that is named is there; what comes later would else be missed
 */
public record Extent(Map<Long, Long> hers, Map<Long, Long> named, boolean settled) {

    static Map<Long, Long> of(Collection<StoredVersion> versions) {
        return versions.stream()
                .collect(Collectors.toMap(
                        StoredVersion::row, StoredVersion::version, (one, other) -> one, TreeMap::new));
    }
}
