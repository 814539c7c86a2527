package no.whatmatters;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** How many rows there are of what a write can leave behind: what is refused changes none of them. */
public final class StoredRows {

    private static final List<String> TABLES = List.of(
            "hfj_resource",
            "hfj_res_ver",
            "hfj_res_link",
            "hfj_spidx_token",
            "business_identifier",
            "care_relation",
            "patient_block",
            "version_author");

    private StoredRows() {}

    /** Rows by table. */
    public static Map<String, Long> now() {
        Map<String, Long> rows = new TreeMap<>();
        try (Connection owner = SchemaOwner.connect();
                Statement statement = owner.createStatement()) {
            for (String table : TABLES) {
                try (ResultSet count = statement.executeQuery("select count(*) from " + table)) {
                    count.next();
                    rows.put(table, count.getLong(1));
                }
            }
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
        return rows;
    }
}
