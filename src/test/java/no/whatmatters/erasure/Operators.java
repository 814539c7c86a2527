package no.whatmatters.erasure;

import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import no.whatmatters.SchemaOwner;
import no.whatmatters.demo.EmbeddedDatabase;

/** Two operators with logins of their own, and what they type. */
final class Operators {

    static final String OLA = "ola_operator";
    static final String AMINA = "amina_operator";

    private static final String PASSWORD = "secret";

    private Operators() {}

    static void areThere() throws IOException, SQLException {
        for (String each : List.of(OLA, AMINA)) {
            EmbeddedDatabase.forTests().addOperator(each, PASSWORD);
        }
    }

    /** Asks; answers the number of the request. */
    static long ask(String operator, String... options) {
        erase(operator, options);
        try {
            return Long.parseLong(query("select max(number)::text from erasure").get(0));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    static void erase(String operator, String... options) {
        EraseCommand.run(arguments(operator, PASSWORD, options));
    }

    static String[] arguments(String login, String password, String... options) {
        List<String> arguments = new ArrayList<>(List.of("erase"));
        arguments.addAll(List.of(options));
        arguments.addAll(List.of(settings(login, password)));
        return arguments.toArray(String[]::new);
    }

    static String[] settings(String login, String password) {
        EmbeddedDatabase database = EmbeddedDatabase.forTests();
        return new String[] {
            "--whatmatters.database.url=" + database.jdbcUrl(),
            "--whatmatters.database.user=" + database.user(),
            "--whatmatters.database.password=" + database.password(),
            "--whatmatters.database.owner-user=" + login,
            "--whatmatters.database.owner-password=" + password
        };
    }

    /** The first column, past all servers. */
    static List<String> query(String sql) throws SQLException {
        try (Connection owner = SchemaOwner.connect();
                Statement statement = owner.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            List<String> values = new ArrayList<>();
            while (rows.next()) {
                values.add(rows.getString(1));
            }
            return values;
        }
    }
}
