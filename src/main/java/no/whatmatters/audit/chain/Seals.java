package no.whatmatters.audit.chain;

import com.google.common.hash.HashCode;
import java.io.ByteArrayOutputStream;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;

/** The seals in the database, and the rows that they are of. */
final class Seals {

    /** How long a row may wait for its transaction to be committed. Ours end within seconds; nothing is lost before. */
    static final Duration GRACE = Duration.ofMinutes(10);

    private static final int HASH_LENGTH = 32;
    private static final String SELECT = "select number, sealed, horizon, rows, hashes, root from access_seal ";

    private final JdbcTemplate database;

    Seals(JdbcTemplate database) {
        this.database = database;
    }

    Seal last() {
        return database.query(SELECT + "order by number desc limit 1", Seals::seal).stream()
                .findFirst()
                .orElse(Seal.NONE);
    }

    Optional<Seal> find(long number) {
        return database.query(SELECT + "where number = ?", Seals::seal, number).stream()
                .findFirst();
    }

    void add(Seal seal) {
        database.update(
                "insert into access_seal (number, sealed, horizon, rows, hashes, root)"
                        + " values (?, ?, ?, ?::text[]::uuid[], ?, ?)",
                seal.number(),
                Timestamp.from(seal.sealed()),
                Timestamp.from(seal.horizon()),
                texts(seal.rows()),
                joined(seal.hashes()),
                seal.root().asBytes());
    }

    /** The clock of the database, which all nodes share. */
    Instant now() {
        return Objects.requireNonNull(database.queryForObject(
                "select clock_timestamp()",
                (row, number) -> row.getObject(1, OffsetDateTime.class).toInstant()));
    }

    /**
     * Rows that no seal covers yet, oldest first.
     *
     * @param last the newest seal
     */
    List<SealedRow> unsealedAfter(Seal last, int most) {
        Timestamp from = Timestamp.from(last.horizon().minus(GRACE));
        return database.query(
                "select * from access_log where stored > ? and id not in"
                        + " (select unnest(rows) from access_seal where sealed > ?) order by stored, id limit ?",
                SealedRow::of,
                from,
                from,
                most);
    }

    /** The rows of that seal that are still there. */
    List<SealedRow> rowsOf(Seal seal) {
        return database.query("select * from access_log where id = any(?::text[]::uuid[])", SealedRow::of, (Object)
                texts(seal.rows()));
    }

    /** Rows taken in before that time which are in no seal at all. */
    List<UUID> neverSealed(Instant before) {
        return database.queryForList(
                "select id from access_log where stored < ? and id not in (select unnest(rows) from access_seal)"
                        + " order by stored, id limit 10",
                UUID.class,
                Timestamp.from(before));
    }

    /** Rows whose reason is still there and is not the one they were written with, oldest first. */
    List<UUID> withAnotherReason() {
        return database.queryForList(
                "select id from access_reason join access_log using (id) where reason_hash is distinct from"
                        + " encode(sha256(convert_to(id || chr(10) || reason, 'UTF8')), 'hex')"
                        + " order by stored, id limit 10",
                UUID.class);
    }

    private static String[] texts(List<UUID> ids) {
        return ids.stream().map(UUID::toString).toArray(String[]::new);
    }

    private static Seal seal(ResultSet row, int number) throws SQLException {
        return new Seal(
                row.getLong("number"),
                row.getObject("sealed", OffsetDateTime.class).toInstant(),
                row.getObject("horizon", OffsetDateTime.class).toInstant(),
                List.of((UUID[]) row.getArray("rows").getArray()),
                apart(row.getBytes("hashes")),
                hash(row.getBytes("root")));
    }

    private static byte[] joined(List<HashCode> hashes) {
        ByteArrayOutputStream joined = new ByteArrayOutputStream(hashes.size() * HASH_LENGTH);
        hashes.forEach(each -> joined.writeBytes(each.asBytes()));
        return joined.toByteArray();
    }

    private static List<HashCode> apart(byte[] joined) {
        List<HashCode> hashes = new ArrayList<>();
        for (int from = 0; from < joined.length; from += HASH_LENGTH) {
            hashes.add(HashCode.fromBytes(Arrays.copyOfRange(joined, from, from + HASH_LENGTH)));
        }
        return hashes;
    }

    private static HashCode hash(byte[] bytes) {
        return HashCode.fromBytes(Arrays.copyOf(bytes, HASH_LENGTH));
    }
}
