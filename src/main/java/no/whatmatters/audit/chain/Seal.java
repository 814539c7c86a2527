package no.whatmatters.audit.chain;

import com.google.common.hash.HashCode;
import com.google.common.hash.Hasher;
import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * One link of the chain. Its root covers itself and, by the root before, everything sealed earlier.
 *
 * @param number from 1 on, without gaps
 * @param sealed when, by the database's clock
 * @param horizon what PostgreSQL took in before this, less the grace for open transactions, is sealed
 * @param rows ids
 * @param hashes SHA-256 of each row, in the same order
 * @param root SHA-256
 */
record Seal(long number, Instant sealed, Instant horizon, List<UUID> rows, List<HashCode> hashes, HashCode root) {

    private static final HashCode NOTHING = HashCode.fromBytes(new byte[32]);

    /** What the first seal follows. */
    static final Seal NONE = new Seal(0, Instant.EPOCH, Instant.EPOCH, List.of(), List.of(), NOTHING);

    /** The seal after this one. */
    Seal next(Instant now, Instant horizonThen, List<SealedRow> sealedRows) {
        List<UUID> ids = sealedRows.stream().map(SealedRow::id).toList();
        List<HashCode> theirs = sealedRows.stream().map(SealedRow::hash).toList();
        Seal unfinished = new Seal(number + 1, now, horizonThen, ids, theirs, NOTHING);
        return new Seal(number + 1, now, horizonThen, ids, theirs, unfinished.rootAfter(root));
    }

    /** What the root must be after that root. */
    HashCode rootAfter(HashCode before) {
        Hasher hash = Hashing.sha256()
                .newHasher()
                .putString("seal", StandardCharsets.US_ASCII)
                .putBytes(before.asBytes())
                .putLong(number)
                .putLong(SealedRow.micros(sealed))
                .putLong(SealedRow.micros(horizon));
        rows.forEach(each -> hash.putLong(each.getMostSignificantBits()).putLong(each.getLeastSignificantBits()));
        hashes.forEach(each -> hash.putBytes(each.asBytes()));
        return hash.hash();
    }

    boolean hasAHashForEachRow() {
        return hashes.size() == rows.size();
    }
}
