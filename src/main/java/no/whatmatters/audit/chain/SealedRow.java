package no.whatmatters.audit.chain;

import com.google.common.hash.HashCode;
import com.google.common.hash.Hasher;
import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A row of the log as the chain sees it: an id, when PostgreSQL took it in, and a hash over every column that has a value.
 * A column that is added later, and is empty in old rows, leaves their hashes as they were.
 *
 * @param hash SHA-256
 */
record SealedRow(UUID id, Instant stored, HashCode hash) {

    static SealedRow of(ResultSet row, int number) throws SQLException {
        SortedMap<String, String> values = new TreeMap<>();
        ResultSetMetaData columns = row.getMetaData();
        for (int i = 1; i <= columns.getColumnCount(); i++) {
            String value = text(row, i, columns.getColumnTypeName(i));
            if (value != null) {
                values.put(columns.getColumnName(i), value);
            }
        }
        return new SealedRow(
                row.getObject("id", UUID.class),
                row.getObject("stored", OffsetDateTime.class).toInstant(),
                hashOf(values));
    }

    /** Each value after its name and its length, so that no two rows can be taken for each other. */
    static HashCode hashOf(SortedMap<String, String> values) {
        Hasher hash = Hashing.sha256().newHasher();
        values.forEach((name, value) -> {
            byte[] bytes = value.getBytes(StandardCharsets.UTF_8);
            hash.putString(name + "=" + bytes.length + ":", StandardCharsets.UTF_8)
                    .putBytes(bytes);
        });
        return hash.hash();
    }

    /** The same text whatever the time zone and language of the connection. */
    private static @Nullable String text(ResultSet row, int column, String type) throws SQLException {
        if (type.equals("timestamptz")) {
            OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
            return time == null ? null : String.valueOf(micros(time.toInstant()));
        }
        if (type.equals("_text")) {
            Array array = row.getArray(column);
            return array == null ? null : String.join("\n", (String[]) array.getArray());
        }
        return row.getString(column);
    }

    /** As exact as PostgreSQL keeps it. */
    static long micros(Instant time) {
        return ChronoUnit.MICROS.between(Instant.EPOCH, time);
    }
}
