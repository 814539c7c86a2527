package no.whatmatters.bench.copies;

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
import no.whatmatters.bench.people.KnownPerson;
import no.whatmatters.bench.people.MadeUp;
import org.jspecify.annotations.Nullable;

/**
 * All rows of the loaded persons, kept in a schema of its own as they were before anything was measured. Marks stand where
 * each copy has its own: ⟪t⟫ for the time in an id, ⟪o⟫ for the beginning of an id without one, ⟪c⟫ and ⟪m⟫ for the ids of the
 * shared plan and team, ⟪n⟫ for the identity number, ⟪p⟫ for the prefix of its senders' numbers.
 */
final class Models {

    private static final String TABLES_AND_FUNCTIONS = """
            create schema bench;
            create table bench.person (person int primary key, patient text, number text, prefix text, plan text, team text);
            create table bench.copy (place int primary key, model int not null, block int not null, moment text not null,
                own text not null, number text not null, prefix text not null, plan text not null, team text not null);
            create function bench.marked_id(id text, whose bench.person) returns text immutable language sql as $$
                select case when id = whose.plan then '⟪c⟫' when id = whose.team then '⟪m⟫'
                    when id ~ '^.{14}7' then '⟪t⟫' || substr(id, 7) else '⟪o⟫' || substr(id, 9) end $$;
            create function bench.marked_value(value text, whose bench.person) returns text immutable language sql as $$
                select case when value = whose.number then '⟪n⟫'
                    when value like 'urn:uuid:%' then 'urn:uuid:' || bench.marked_id(substr(value, 10), whose)
                    else replace(value, whose.prefix || '.', '⟪p⟫.') end $$;
            create function bench.told(marked text, copy bench.copy) returns text immutable language sql as $$
                select replace(replace(replace(replace(replace(replace(marked, '⟪t⟫', copy.moment), '⟪o⟫', copy.own),
                    '⟪n⟫', copy.number), '⟪p⟫', copy.prefix), '⟪c⟫', copy.plan), '⟪m⟫', copy.team) $$;
            """;

    /** A person's records are the Patient, and whatever refers to one of the person's records. */
    private static final String OWN = """
            create table bench.own as
            with recursive own(res_id, person) as (
                select r.res_id, p.person from hfj_resource r
                    join bench.person p on r.res_type = 'Patient' and r.fhir_id = p.patient
                union
                select l.src_resource_id, o.person from own o join hfj_res_link l on l.target_resource_id = o.res_id)
            select row_number() over (order by res_id) - 1 as n, res_id, person, r.res_type, r.fhir_id
            from own join hfj_resource r using (res_id) order by 1;
            create unique index own_is_of_one_person on bench.own (res_id);
            create index own_by_name on bench.own (res_type, fhir_id);
            analyze bench.own;
            """;

    private static final String MARKED_TEXT = """
            create function bench.marked_text(content text, whose bench.person) returns text immutable language sql as $$
            select regexp_replace(regexp_replace(
                replace(replace(replace(replace(content,
                    whose.plan, '⟪c⟫'), whose.team, '⟪m⟫'), whose.number, '⟪n⟫'), whose.prefix || '.', '⟪p⟫.'),
                '(\\m(?:TYPES)/|urn:uuid:)[0-9a-f]{6}([0-9a-f]{2}-[0-9a-f]{4}-7[0-9a-f]{3}-)', '\\1⟪t⟫\\2', 'g'),
                '(\\m(?:TYPES)/|urn:uuid:)[0-9a-f]{8}(-[0-9a-f]{4}-[0-689a-f][0-9a-f]{3}-)', '\\1⟪o⟫\\2', 'g') $$
            """;

    /** What would be the same in all copies. */
    private static final String LEFT = """
            select string_agg(distinct v.res_type, ', ') from bench.hfj_res_ver v join bench.person p on p.person = v.own_person
            where v.res_text_vc is null or position(p.number in v.res_text_vc) > 0
                or position(p.prefix || '.' in v.res_text_vc) > 0
                or exists (select 1 from regexp_matches(v.res_text_vc,
                    '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}', 'g') as found(ids)
                    join bench.own o on o.fhir_id = found.ids[1])""";

    private static final String SHARED = """
            select count(*) from bench.person p
            where not exists (select 1 from bench.own o where o.res_type = 'CarePlan' and o.fhir_id = p.plan)
                or not exists (select 1 from bench.own o where o.res_type = 'CareTeam' and o.fhir_id = p.team)""";

    private Models() {}

    static boolean areIn(Connection connection) throws SQLException {
        return number(connection, "select count(*) from pg_namespace where nspname = 'bench'") > 0;
    }

    /** Makes them. */
    static void of(List<KnownPerson> seed, Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(TABLES_AND_FUNCTIONS);
            persons(seed, connection);
            statement.execute(OWN);
            statement.execute(MARKED_TEXT.replace(
                    "TYPES",
                    Objects.requireNonNull(
                            text(connection, "select string_agg(distinct res_type, '|') from bench.own"))));
            for (CopiedTable each : CopiedTable.ALL) {
                statement.execute(each.model(columns(connection, each)));
                statement.execute("analyze bench." + each.name());
            }
        }
        for (Map.Entry<String, String> each : CopiedTable.EMPTY.entrySet()) {
            require(
                    connection,
                    "select count(*) from " + each.getKey() + " join bench.own own on own.res_id = " + each.getKey()
                            + "." + each.getValue(),
                    each.getKey() + " has rows of persons");
        }
        require(connection, SHARED, "Persons whose shared plan or team has another id");
        require(connection, LEFT, "What would be the same in all copies");
        require(
                connection,
                "select count(*) from bench.hfj_res_link l join hfj_resource r on r.res_id"
                        + " = -l.target_resource_id where r.res_type in ('Patient', 'Goal', 'CarePlan', 'CareTeam', 'Task')",
                "Records of persons that nobody has");
    }

    private static void persons(List<KnownPerson> seed, Connection connection) throws SQLException {
        try (PreparedStatement insert =
                connection.prepareStatement("insert into bench.person values (?, ?, ?, ?, ?, ?)")) {
            for (KnownPerson each : seed) {
                TestPerson made = MadeUp.at(each.number());
                insert.setInt(1, each.number());
                insert.setString(2, each.patient());
                insert.setString(3, made.identityNumber());
                insert.setString(4, made.prefix());
                insert.setString(5, Copy.sharedPlanOf(each.patient()));
                insert.setString(6, Copy.teamOf(each.patient()));
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    static List<String> columns(Connection connection, CopiedTable table) throws SQLException {
        List<String> columns = new ArrayList<>();
        try (PreparedStatement query = connection.prepareStatement("select column_name from information_schema.columns"
                + " where table_schema = 'public' and table_name = ? order by ordinal_position")) {
            query.setString(1, table.name());
            ResultSet rows = query.executeQuery();
            while (rows.next()) {
                columns.add(rows.getString(1));
            }
        }
        return columns;
    }

    private static void require(Connection connection, String none, String otherwise) throws SQLException {
        String some = text(connection, none);
        if (some != null && !some.equals("0")) {
            throw new IllegalStateException(otherwise + ": " + some);
        }
    }

    static long number(Connection connection, String query) throws SQLException {
        return Long.parseLong(Objects.requireNonNull(text(connection, query)));
    }

    private static @Nullable String text(Connection connection, String query) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
