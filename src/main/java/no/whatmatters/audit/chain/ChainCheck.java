package no.whatmatters.audit.chain;

import com.google.common.hash.HashCode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Walks the chain from its first seal to its last, and says what it finds first: a row that was changed or is gone, a seal
 * that was, a row that was slipped in, or a reason that is not the one given. A reason that was erased is missed by nobody.
 * What was cut off at the end shows by a root that was kept elsewhere.
 */
final class ChainCheck {

    private final Seals seals;
    private final Map<Long, String> keptRoots;
    private final long removed;
    private long rows;

    /**
     * A check of a log that nothing was removed from.
     *
     * @param keptRoots number of a seal → its root, as it once stood in the server's log
     */
    ChainCheck(Seals seals, Map<Long, String> keptRoots) {
        this(seals, keptRoots, 0);
    }

    /**
     * A check.
     *
     * @param removed number of the last seal whose rows may be gone, because their time was over; 0 where none is
     */
    ChainCheck(Seals seals, Map<Long, String> keptRoots, long removed) {
        this.seals = seals;
        this.keptRoots = new HashMap<>(keptRoots);
        this.removed = removed;
    }

    /**
     * What a check found.
     *
     * @param whole whether nothing was amiss
     * @param sentence what there is, or the first thing that is wrong
     */
    record Finding(boolean whole, String sentence) {}

    Finding check() {
        Seal before = Seal.NONE;
        long last = seals.last().number();
        for (long number = 1; number <= last; number++) {
            Optional<Seal> seal = seals.find(number);
            if (seal.isEmpty()) {
                return new Finding(false, "Seal " + number + " is missing.");
            }
            String fault = faultOf(seal.get(), before);
            if (fault != null) {
                return new Finding(false, fault);
            }
            before = seal.get();
        }
        return ending(before);
    }

    private Finding ending(Seal last) {
        if (!keptRoots.isEmpty()) {
            return new Finding(
                    false,
                    "The log was cut short: it ends with seal " + last.number() + ", but roots were kept of "
                            + keptRoots.keySet() + ".");
        }
        List<UUID> slippedIn = seals.neverSealed(last.horizon().minus(Seals.GRACE));
        if (!slippedIn.isEmpty()) {
            return new Finding(
                    false,
                    "Row " + slippedIn.get(0) + " is in no seal, though later rows are: it was added afterwards.");
        }
        List<UUID> reworded = seals.withAnotherReason();
        if (!reworded.isEmpty()) {
            return new Finding(
                    false, "The reason of row " + reworded.get(0) + " was changed, or was added afterwards.");
        }
        return new Finding(
                true,
                rows + " rows in " + last.number() + " seals are as they were written. Seal " + last.number()
                        + " has root " + last.root() + ".");
    }

    private @Nullable String faultOf(Seal seal, Seal before) {
        String ofRows = faultOfRows(seal);
        if (ofRows != null) {
            return ofRows;
        }
        if (!seal.rootAfter(before.root()).equals(seal.root())) {
            return "Seal " + seal.number() + " was changed, or one before it was replaced.";
        }
        String kept = keptRoots.remove(seal.number());
        return kept == null || kept.equalsIgnoreCase(seal.root().toString())
                ? null
                : "Seal " + seal.number() + " has another root than the one that was kept: it, or something before it,"
                        + " was written anew.";
    }

    private @Nullable String faultOfRows(Seal seal) {
        if (!seal.hasAHashForEachRow()) {
            return "Seal " + seal.number() + " was changed: it has not one hash for each row.";
        }
        Map<UUID, HashCode> hashes = new HashMap<>();
        seals.rowsOf(seal).forEach(each -> hashes.put(each.id(), each.hash()));
        for (int i = 0; i < seal.rows().size(); i++) {
            UUID id = seal.rows().get(i);
            HashCode hash = hashes.get(id);
            if (hash == null && seal.number() <= removed) {
                continue;
            }
            if (hash == null) {
                return "Row " + id + " of seal " + seal.number() + " is missing.";
            }
            if (!hash.equals(seal.hashes().get(i))) {
                return "Row " + id + " of seal " + seal.number() + " was changed.";
            }
            rows++;
        }
        return null;
    }
}
