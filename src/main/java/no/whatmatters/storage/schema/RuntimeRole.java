package no.whatmatters.storage.schema;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.jspecify.annotations.Nullable;

/**
 * The role the server works as may neither own what it works on nor be superuser, and may not change what is written once,
 * such as the log: by no right of its own, of everybody's, or of a role that it may become. Decision 0006.
 */
final class RuntimeRole {

    private static final String MAY_TOO_MUCH = "select exists (select from pg_roles r"
            + " where pg_has_role(current_user, r.oid, 'MEMBER') and (r.rolsuper or r.rolcreaterole"
            // They reach the files of the database, or run programs beside it.
            + " or r.rolname in ('pg_write_server_files', 'pg_execute_server_program')))"
            + " or exists (select from pg_class c"
            + " where pg_has_role(current_user, c.relowner, 'MEMBER') and c.relnamespace = 'public'::regnamespace)"
            + " or exists (select from pg_namespace n where n.nspname = 'public'"
            + " and pg_has_role(current_user, n.nspowner, 'MEMBER'))"
            + " or exists (select from pg_database d where d.datname = current_database()"
            + " and pg_has_role(current_user, d.datdba, 'MEMBER'))";

    /** Rights on what is written once, as in {@code afterMigrate.sql}: such as {@code DELETE on access_log}. */
    private static final String MAY_CHANGE = """
            select string_agg(distinct p || ' on ' || c.relname, ', ')
              from pg_roles r, pg_class c, unnest(array['INSERT', 'UPDATE', 'DELETE', 'TRUNCATE', 'TRIGGER']) p
             where pg_has_role(current_user, r.oid, 'MEMBER')
               and c.relnamespace = 'public'::regnamespace
               and c.relname in ('access_log', 'access_reason', 'access_seal', 'erasure')
               and (p <> 'INSERT' or c.relname = 'erasure')
               and case when p in ('INSERT', 'UPDATE') then has_any_column_privilege(r.oid, c.oid, p)
                        else has_table_privilege(r.oid, c.oid, p) end
            """;

    private RuntimeRole() {}

    /** Refuses a role that could do more than read and write rows, or that could change those that are written once. */
    static void check(DatabaseSettings settings) {
        try (Connection connection = DriverManager.getConnection(settings.url(), settings.user(), settings.password());
                Statement statement = connection.createStatement()) {
            if (!"f".equals(answer(statement, MAY_TOO_MUCH))) {
                throw DatabaseUnusable.runtimeRoleMayTooMuch();
            }
            String rights = answer(statement, MAY_CHANGE);
            if (rights != null) {
                throw DatabaseUnusable.runtimeRoleMayChange(rights);
            }
        } catch (SQLException failure) {
            throw DatabaseUnusable.because(failure);
        }
    }

    private static @Nullable String answer(Statement statement, String question) throws SQLException {
        try (ResultSet answer = statement.executeQuery(question)) {
            return answer.next() ? answer.getString(1) : null;
        }
    }
}
