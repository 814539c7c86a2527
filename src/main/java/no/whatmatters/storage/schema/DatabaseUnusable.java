package no.whatmatters.storage.schema;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** The database cannot be used as it is, or as the settings say; the message says what the operator can do about it. */
final class DatabaseUnusable extends IllegalStateException {

    private DatabaseUnusable(String cure, @Nullable Throwable cause) {
        super(cure, cause);
    }

    static DatabaseUnusable schemaIsBehind(int pending) {
        return new DatabaseUnusable(
                "The database schema lacks " + pending + " migration(s). Run: java -jar whatmatters-server.jar migrate"
                        + " (with WHATMATTERS_DATABASE_OWNERUSER and WHATMATTERS_DATABASE_OWNERPASSWORD set),"
                        + " then start again.",
                null);
    }

    static DatabaseUnusable noOwner() {
        return new DatabaseUnusable(
                "This command needs the schema's owner: set WHATMATTERS_DATABASE_OWNERUSER and"
                        + " WHATMATTERS_DATABASE_OWNERPASSWORD.",
                null);
    }

    static DatabaseUnusable runtimeRoleMayTooMuch() {
        return new DatabaseUnusable(
                "WHATMATTERS_DATABASE_USER owns the schema, may become its owner, or is superuser or as good as one: make"
                        + " a role of its own for the server, which reads and writes rows and owns nothing. See \"Production\" in README.md.",
                null);
    }

    static DatabaseUnusable runtimeRoleMayChange(String rights) {
        return new DatabaseUnusable(
                "WHATMATTERS_DATABASE_USER may change what is written once (" + rights + "), so nobody could trust the"
                        + " access log: as the schema's owner, revoke this from the role, from PUBLIC and from the roles"
                        + " it is a member of, or take it out of them (pg_write_all_data is one).",
                null);
    }

    /** By PostgreSQL's class of error: 08 connection, 28 password, 3D no such database, 42 rights. */
    static DatabaseUnusable because(SQLException failure) {
        String state = failure.getSQLState() == null ? "" : failure.getSQLState();
        return new DatabaseUnusable(cure(state), failure);
    }

    private static String cure(String state) {
        if (state.startsWith("08")) {
            return "The database does not answer: check host and port in WHATMATTERS_DATABASE_URL,"
                    + " and that PostgreSQL is running and may be reached from here.";
        }
        if (state.startsWith("28")) {
            return "The database does not let the role in: check WHATMATTERS_DATABASE_USER and"
                    + " WHATMATTERS_DATABASE_PASSWORD, or _OWNERUSER and _OWNERPASSWORD where these are set.";
        }
        if (state.startsWith("3D")) {
            return "PostgreSQL has no such database: create it, or correct the name at the end of"
                    + " WHATMATTERS_DATABASE_URL.";
        }
        if (state.equals("42501")) {
            return "The role lacks rights in the database: the owner must own it, and"
                    + " the server's role must be allowed to connect. See \"Production\" in README.md.";
        }
        return "The schema could not be read or migrated (SQL state " + state + "): see the log of PostgreSQL.";
    }
}
