package no.whatmatters.storage.schema;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * The role the server works as may neither own what it works on nor be superuser: what is written once, such as the log, must
 * not be within its power to change. Decision 0006.
 */
final class RuntimeRole {

    private static final String QUESTION = "select rolsuper or rolcreaterole or exists (select from pg_class c"
            + " where pg_has_role(r.oid, c.relowner, 'MEMBER') and c.relnamespace = 'public'::regnamespace)"
            + " or exists (select from pg_namespace n where n.nspname = 'public'"
            + " and pg_has_role(r.oid, n.nspowner, 'MEMBER'))"
            + " or exists (select from pg_database d where d.datname = current_database()"
            + " and pg_has_role(r.oid, d.datdba, 'MEMBER'))"
            + " from pg_roles r where r.rolname = current_user";

    private RuntimeRole() {}

    /** Refuses a role that could do more than read and write rows. */
    static void check(DatabaseSettings settings) {
        if (mayTooMuch(settings)) {
            throw DatabaseUnusable.runtimeRoleMayTooMuch();
        }
    }

    private static boolean mayTooMuch(DatabaseSettings settings) {
        try (Connection connection = DriverManager.getConnection(settings.url(), settings.user(), settings.password());
                Statement statement = connection.createStatement();
                ResultSet answer = statement.executeQuery(QUESTION)) {
            return !answer.next() || answer.getBoolean(1);
        } catch (SQLException failure) {
            throw DatabaseUnusable.because(failure);
        }
    }
}
