package no.whatmatters.erasure;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import no.whatmatters.SchemaOwner;

/**
 * Searches what a dump of the database would hold, since {@code pg_dump} is not among the binaries that come as an artifact:
 * every row of every table of every schema as text, and every large object. Bytes are read as what they hold, unzipped too.
 */
final class DatabaseDump {

    private static final Pattern BYTES = Pattern.compile("\\\\\\\\x([0-9a-f]{2,})");
    private static final String LARGE_OBJECTS = "large objects";

    private DatabaseDump() {}

    /** Word → the tables that say it, as the dump names them; those of no schema but ours without it. */
    static Map<String, Set<String>> thatSay(Collection<String> words) throws SQLException {
        Map<String, Set<String>> found = new TreeMap<>();
        words.forEach(each -> found.put(each, new TreeSet<>()));
        try (Connection owner = SchemaOwner.connect()) {
            for (String table : column(owner, """
                    select format('%I.%I', schemaname, tablename) from pg_tables
                     where schemaname not in ('pg_catalog', 'information_schema') order by 1""")) {
                String name = table.replaceFirst("^public\\.", "");
                column(owner, "select t::text from " + table + " t").forEach(row -> note(row, name, found));
            }
            for (String object :
                    column(owner, "select encode(lo_get(oid), 'hex') from pg_largeobject_metadata order by oid")) {
                note(text(HexFormat.of().parseHex(object)), LARGE_OBJECTS, found);
            }
        }
        return found;
    }

    private static void note(String line, String table, Map<String, Set<String>> found) {
        StringBuilder all = new StringBuilder(line);
        Matcher bytes = BYTES.matcher(line);
        while (bytes.find()) {
            all.append('\n').append(text(HexFormat.of().parseHex(bytes.group(1))));
        }
        String said = all.toString();
        found.forEach((word, tables) -> {
            if (said.contains(word)) {
                tables.add(table);
            }
        });
    }

    private static String text(byte[] bytes) {
        boolean zipped = bytes.length > 2 && (bytes[0] & 0xff) == 0x1f && (bytes[1] & 0xff) == 0x8b;
        try (GZIPInputStream content = zipped ? new GZIPInputStream(new ByteArrayInputStream(bytes)) : null) {
            return new String(content == null ? bytes : content.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException notZipped) {
            return new String(bytes, StandardCharsets.UTF_8);
        }
    }

    private static List<String> column(Connection owner, String sql) throws SQLException {
        try (Statement statement = owner.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            List<String> values = new ArrayList<>();
            while (rows.next()) {
                values.add(rows.getString(1));
            }
            return values;
        }
    }
}
