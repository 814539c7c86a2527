package no.whatmatters.bench.measure;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.whatmatters.bench.measure.Statements.Carried;
import no.whatmatters.bench.server.BenchDatabase;

/** How PostgreSQL carries out the queries of a request ({@code EXPLAIN}), at the size that the data has. */
public final class QueryPlans {

    private static final Pattern PARAMETER = Pattern.compile("\\$(\\d+) = ('(?:[^']|'')*'|NULL)");

    private final BenchDatabase database;

    public QueryPlans(BenchDatabase database) {
        this.database = database;
    }

    /** The plans of all queries among these, as text. */
    public String of(List<Carried> statements) {
        StringBuilder all = new StringBuilder();
        try (Connection connection = database.connect()) {
            for (Carried each : statements) {
                if (each.sql().toLowerCase(java.util.Locale.ROOT).matches("(?s)\\s*(select|with)\\b.*")) {
                    all.append(each.sql())
                            .append('\n')
                            .append(plan(connection, each))
                            .append('\n');
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return all.toString();
    }

    private static String plan(Connection connection, Carried query) throws SQLException {
        List<String> lines = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("explain (analyze, buffers) " + filled(query))) {
            while (rows.next()) {
                lines.add("    " + rows.getString(1));
            }
        }
        return String.join("\n", lines) + "\n";
    }

    /** From the last to the first: $1 stands in $10. */
    private static String filled(Carried query) {
        List<String[]> values = new ArrayList<>();
        Matcher parameters = PARAMETER.matcher(query.parameters());
        while (parameters.find()) {
            values.add(new String[] {"$" + parameters.group(1), parameters.group(2)});
        }
        Collections.reverse(values);
        String sql = query.sql();
        for (String[] each : values) {
            sql = sql.replace(each[0], each[1]);
        }
        return sql;
    }
}
