package no.whatmatters.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;

class EmbeddedDatabaseTest {

    private final EmbeddedDatabase database = EmbeddedDatabase.forTests();

    @Test
    void keepsWhatItHasCommitted() throws SQLException {
        assertThat(asOwner("SHOW fsync")).isEqualTo("on");
        assertThat(asOwner("SHOW synchronous_commit")).isEqualTo("on");
        assertThat(asOwner("SHOW full_page_writes")).isEqualTo("on");
        assertThat(asOwner("SHOW autovacuum")).isEqualTo("on");
    }

    @Test
    void isSmall() throws SQLException {
        assertThat(asOwner("SHOW max_connections")).isEqualTo("60");
        assertThat(asOwner("SHOW shared_buffers")).isEqualTo("128MB");
    }

    @Test
    void isOneForAllTestsOfTheJvm() {
        assertThat(EmbeddedDatabase.forTests()).isSameAs(database);
    }

    @Test
    void listensOnLoopbackOnly() throws SQLException, IOException {
        assertThat(asOwner("SHOW listen_addresses")).isEqualTo("127.0.0.1");
        assertThat(database.jdbcUrl()).startsWith("jdbc:postgresql://127.0.0.1:");
        int port = URI.create(database.jdbcUrl().substring("jdbc:".length())).getPort();
        InetAddress anotherLoopback = InetAddress.getByAddress(new byte[] {127, 0, 0, 2});
        assertThatThrownBy(() -> new Socket(anotherLoopback, port).close()).isInstanceOf(IOException.class);
    }

    @Test
    void sortsAndFoldsUnicodeAlikeOnEveryMachine() throws SQLException {
        assertThat(asOwner("SHOW server_encoding")).isEqualTo("UTF8");
        assertThat(
                        asOwner(
                                "SELECT datlocprovider::text || ' ' || datlocale FROM pg_database WHERE datname = 'whatmatters'"))
                .isEqualTo("b C.UTF-8");
        assertThat(asOwner("SELECT lower('ÆØÅ Čáhci')")).isEqualTo("æøå čáhci");
        assertThat(asOwner("SELECT string_agg(x, '' ORDER BY x) FROM unnest(ARRAY['å', 'a', 'Z', 'ø']) x"))
                .isEqualTo("Zaåø");
    }

    @Test
    void givesTheServerARoleThatOwnsNothing() throws SQLException {
        assertThat(asServer("SELECT current_user")).isEqualTo("whatmatters");
        assertThat(asServer("SELECT rolsuper OR rolcreatedb OR rolcreaterole OR rolreplication OR rolbypassrls"
                        + " FROM pg_roles WHERE rolname = current_user"))
                .isEqualTo("f");
        assertThat(asServer("SELECT count(*) FROM pg_shdepend WHERE deptype = 'o'"
                        + " AND refobjid = (SELECT oid FROM pg_roles WHERE rolname = current_user)"))
                .isEqualTo("0");
        assertThatThrownBy(() -> asServer("CREATE TABLE public.own (id int)"))
                .hasMessageContaining("permission denied");
        assertThatThrownBy(() -> asServer("CREATE SCHEMA own")).hasMessageContaining("permission denied");
        assertThatThrownBy(() -> asServer("CREATE TEMP TABLE own (id int)")).hasMessageContaining("permission denied");
        assertThatThrownBy(() -> DriverManager.getConnection(
                        database.jdbcUrl().replace("/whatmatters", "/postgres"), database.user(), database.password()))
                .hasMessageContaining("permission denied");
    }

    @Test
    void showsTheServerOnlyTheTablesItIsGranted() throws SQLException {
        asOwner("CREATE TABLE goal_of_kari (description text)", "SELECT 1");
        assertThatThrownBy(() -> asServer("SELECT count(*) FROM goal_of_kari"))
                .hasMessageContaining("permission denied");
        asOwner("GRANT SELECT ON goal_of_kari TO whatmatters", "SELECT 1");
        assertThat(asServer("SELECT count(*) FROM goal_of_kari")).isEqualTo("0");
        asOwner("DROP TABLE goal_of_kari", "SELECT 1");
    }

    @Test
    void givesTheDatabaseToAnOwnerWhoIsNoSuperuser() throws SQLException {
        assertThat(asOwner("SELECT pg_get_userbyid(datdba) FROM pg_database WHERE datname = 'whatmatters'"))
                .isEqualTo("whatmatters_owner");
        assertThat(asOwner("SELECT rolsuper FROM pg_roles WHERE rolname = current_user"))
                .isEqualTo("f");
    }

    @Test
    void refusesWhoDoesNotKnowThePassword() {
        assertThatThrownBy(() -> DriverManager.getConnection(database.jdbcUrl(), "postgres", "postgres"))
                .hasMessageContaining("password authentication failed");
    }

    @Test
    void logsNothingOfAPatient() throws SQLException, IOException {
        String kari = "13116900216";
        asOwner("CREATE TABLE patient_in_log (identifier text PRIMARY KEY)", "SELECT 1");
        String insert = "INSERT INTO patient_in_log VALUES ('" + kari + "') RETURNING 1";
        asOwner(insert);
        assertThatThrownBy(() -> asOwner(insert)).hasMessageContaining(kari);
        assertThatThrownBy(() -> asOwner("SELECT ('Kari " + kari + "')::int")).hasMessageContaining(kari);
        asOwner("DROP TABLE patient_in_log", "SELECT 1");

        assertThat(Files.readString(database.directory().resolve("postgresql.log")))
                .contains("ready to accept connections")
                .doesNotContain(kari);
    }

    private String asOwner(String... statements) throws SQLException {
        return lastValue(database.ownerUser(), database.ownerPassword(), statements);
    }

    private String asServer(String... statements) throws SQLException {
        return lastValue(database.user(), database.password(), statements);
    }

    private String lastValue(String user, String password, String... statements) throws SQLException {
        try (Connection connection = DriverManager.getConnection(database.jdbcUrl(), user, password);
                Statement statement = connection.createStatement()) {
            String value = "";
            for (String sql : statements) {
                if (statement.execute(sql)) {
                    try (ResultSet rows = statement.getResultSet()) {
                        rows.next();
                        value = rows.getString(1);
                    }
                }
            }
            return value;
        }
    }
}
