package no.whatmatters.bench.copies;

import ca.uhn.fhir.jpa.model.util.SearchParamHash;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import no.whatmatters.TestPerson;
import no.whatmatters.bench.people.MadeUp;

/** The index rows of identifiers, which are others in each copy: HAPI finds them by hashes, and these are HAPI's. */
final class Tokens {

    private static final String IDENTIFIER = "identifier";

    private static final String MARKED = """
            select t.n, t.own_person, o.res_type, t.sp_system, t.sp_value, t.hash_sys_and_value, t.hash_value
            from bench.hfj_spidx_token t join bench.own o on o.n = t.own_n where t.sp_value like '%⟪%' order by t.n""";

    private final List<Marked> marked = new ArrayList<>();

    private record Marked(long n, int person, String type, String system, String value) {

        String told(TestPerson person) {
            return value.replace("⟪n⟫", person.identityNumber()).replace("⟪p⟫", person.prefix());
        }

        String told(Copy copy) {
            return told(copy.made()).replace("⟪t⟫", copy.moment()).replace("⟪o⟫", copy.own());
        }

        boolean isToldOfItsModel() {
            return !value.contains("⟪t⟫") && !value.contains("⟪o⟫");
        }

        long ofSystemAndValue(String told) {
            return SearchParamHash.hashSearchParam(type, IDENTIFIER, system, told);
        }

        long ofValue(String told) {
            return SearchParamHash.hashSearchParam(type, IDENTIFIER, told);
        }
    }

    private Tokens() {}

    /** Those of the models; throws where their hashes are not what we would have made. */
    static Tokens ofModels(Connection connection) throws SQLException {
        Tokens tokens = new Tokens();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(MARKED)) {
            while (rows.next()) {
                Marked each = new Marked(
                        rows.getLong(1), rows.getInt(2), rows.getString(3), rows.getString(4), rows.getString(5));
                String told = each.told(MadeUp.at(each.person()));
                boolean alike = each.ofSystemAndValue(told) == rows.getLong(6) && each.ofValue(told) == rows.getLong(7);
                if (each.isToldOfItsModel() && !alike) {
                    throw new IllegalStateException("Not how HAPI hashes " + each.type() + " " + each.value());
                }
                tokens.marked.add(each);
            }
        }
        return tokens;
    }

    /** Leaves those of these copies in a table of the connection's own. */
    void tell(Map<Integer, Copy> byModel, Connection connection) throws SQLException {
        List<Long> numbers = new ArrayList<>();
        List<String> values = new ArrayList<>();
        List<Long> ofSystemsAndValues = new ArrayList<>();
        List<Long> ofValues = new ArrayList<>();
        for (Marked each : marked) {
            String told = each.told(Objects.requireNonNull(byModel.get(each.person())));
            numbers.add(each.n());
            values.add(told);
            ofSystemsAndValues.add(each.ofSystemAndValue(told));
            ofValues.add(each.ofValue(told));
        }
        try (Statement statement = connection.createStatement()) {
            statement.execute("create temporary table if not exists copied_token"
                    + " (n bigint, sp_value text, hash_sys_and_value bigint, hash_value bigint)");
            statement.execute("truncate copied_token");
        }
        try (PreparedStatement insert =
                connection.prepareStatement("insert into copied_token select * from unnest(?, ?, ?, ?)")) {
            insert.setArray(1, connection.createArrayOf("bigint", numbers.toArray()));
            insert.setArray(2, connection.createArrayOf("text", values.toArray()));
            insert.setArray(3, connection.createArrayOf("bigint", ofSystemsAndValues.toArray()));
            insert.setArray(4, connection.createArrayOf("bigint", ofValues.toArray()));
            insert.execute();
        }
        try (Statement statement = connection.createStatement()) {
            statement.execute("analyze copied_token");
        }
    }
}
