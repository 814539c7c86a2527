package no.whatmatters.audit.chain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.whatmatters.demo.EmbeddedDatabase;
import no.whatmatters.storage.schema.MigrateCommand;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** An operator lets old rows go as the page for operators says, word by word; what is left is whole. */
class ShortenedLogTest {

    /** The page's own example. */
    private static final long SHORTENED_TO = 40;

    private static final Instant LONG_AGO = Instant.parse("2019-06-01T00:00:00Z");
    private static final String REASON = "Funnet bevisstløs hjemme";

    private static final Pattern RECIPE = Pattern.compile(
            "^Where rows are to go after all.*?^```sql\\n(.*?)^```$", Pattern.MULTILINE | Pattern.DOTALL);

    private EmbeddedDatabase postgres;
    private DriverManagerDataSource server;
    private JdbcTemplate database;

    @BeforeEach
    void aLogOfManyYears(@TempDir Path folder) {
        postgres = EmbeddedDatabase.start(folder, message -> {});
        MigrateCommand.run(settings(
                "--whatmatters.database.owner-user=" + postgres.ownerUser(),
                "--whatmatters.database.owner-password=" + postgres.ownerPassword()));
        server = new DriverManagerDataSource(postgres.jdbcUrl(), postgres.user(), postgres.password());
        database = new JdbcTemplate(server);
        for (int i = 1; i <= SHORTENED_TO; i++) {
            add(LONG_AGO.plusSeconds(i));
            seal(LONG_AGO.plusSeconds(i));
        }
        for (int i = 0; i < 5; i++) {
            add(new Seals(database).now());
            seal(new Seals(database).now());
        }
    }

    @AfterEach
    void stop() {
        postgres.close();
    }

    @Test
    void theRecipeLeavesTheRestWhole() throws IOException, SQLException {
        Seal last = new Seals(database).last();
        String root = "--root=" + last.number() + ":" + last.root();
        assertThat(isWhole(root)).isTrue();

        assertThat(shorten()).isEqualTo(SHORTENED_TO);

        assertThat(count("access_log")).isEqualTo(2 * 5 + 1);
        assertThat(count("access_reason")).isEqualTo(5);
        assertThat(isWhole("--removed=" + SHORTENED_TO, root)).isTrue();
        assertThat(isWhole(root)).isFalse();
        assertThat(isWhole("--removed=" + (SHORTENED_TO - 1), root)).isFalse();

        new Sealing(database, new DataSourceTransactionManager(server), Clock.systemUTC()).sealAll();
        assertThat(isWhole("--removed=" + SHORTENED_TO, root)).isTrue();
        assertThat(database.queryForMap("select * from access_log where interaction = 'shorten-log'"))
                .containsEntry("actor", postgres.ownerUser())
                .containsEntry("decision_reference", "2026/17");
    }

    /** Answers what the page calls «say 40». */
    private long shorten() throws IOException, SQLException {
        List<String> recipes = RECIPE.matcher(Files.readString(Path.of("src/docs/operating.md")))
                .results()
                .map((MatchResult found) -> found.group(1))
                .toList();
        assertThat(recipes).hasSize(1);
        List<Long> shown = new ArrayList<>();
        try (Connection owner = DriverManager.getConnection(
                        postgres.jdbcUrl(), postgres.ownerUser(), postgres.ownerPassword());
                Statement statement = owner.createStatement()) {
            boolean rows = statement.execute(recipes.get(0));
            while (rows || statement.getUpdateCount() >= 0) {
                if (rows) {
                    try (ResultSet result = statement.getResultSet()) {
                        assertThat(result.next()).isTrue();
                        shown.add(result.getLong(1));
                    }
                }
                rows = statement.getMoreResults();
            }
        }
        assertThat(shown).hasSize(1);
        return shown.get(0);
    }

    /** A row as of any day, and one of an emergency. */
    private void add(Instant when) {
        Timestamp stored = Timestamp.from(when);
        database.update("""
                insert into access_log (id, recorded, stored, request, emergency, interaction, action, resources, outcome)
                values (gen_random_uuid(), ?, ?, gen_random_uuid(), false, 'read', 'R', '{R Goal/1}', 'DONE')
                """, stored, stored);
        database.update("""
                with given as (select gen_random_uuid() as id, ? as reason), logged as (
                  insert into access_log (id, recorded, stored, request, emergency, interaction, action, resources, outcome, reason_hash)
                  select id, ?, ?, gen_random_uuid(), true, 'read', 'R', '{R Goal/1}', 'DONE',
                         encode(sha256(convert_to(id || chr(10) || reason, 'UTF8')), 'hex') from given)
                insert into access_reason (id, reason) select id, reason from given
                """, REASON, stored, stored);
    }

    private void seal(Instant when) {
        Seals seals = new Seals(database);
        Seal last = seals.last();
        seals.add(last.next(when, when, seals.unsealedAfter(last, 10)));
    }

    private int count(String table) {
        Integer rows = database.queryForObject("select count(*) from " + table, Integer.class);
        return rows == null ? -1 : rows;
    }

    private boolean isWhole(String... options) {
        return CheckAuditCommand.run(settings(options));
    }

    private String[] settings(String... more) {
        return Stream.concat(
                        Stream.of(
                                "--whatmatters.database.url=" + postgres.jdbcUrl(),
                                "--whatmatters.database.user=" + postgres.user(),
                                "--whatmatters.database.password=" + postgres.password()),
                        Stream.of(more))
                .toArray(String[]::new);
    }
}
