package no.whatmatters.audit.chain;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import no.whatmatters.SchemaOwner;
import no.whatmatters.ServerTest;
import no.whatmatters.TestPerson;
import no.whatmatters.TestToken;
import no.whatmatters.audit.chain.ChainCheck.Finding;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.transaction.PlatformTransactionManager;

/** Whoever may change the tables leaves a trace: each change is made as their owner, found, and taken back. */
class ChainCheckTest extends ServerTest {

    private static final String SOME_UUID = "3f2b8c1e-5d4a-4c6b-9e7f-0a1b2c3d4e5f";
    private static final String NEW_ROW =
            "insert into access_log (id, recorded, stored, request, emergency, interaction, action, resources, outcome)"
                    + " values (?, now(), %s, gen_random_uuid(), false, 'read', 'R', '{}', 'DONE')";

    @Autowired
    private JdbcTemplate database;

    @Autowired
    private Sealing sealing;

    @Autowired
    private PlatformTransactionManager transactions;

    @Autowired
    private Clock clock;

    @BeforeEach
    void somethingIsSealed() {
        for (int i = 0; i < 3; i++) {
            fhir().get("/Goal/" + SOME_UUID).then().statusCode(404);
        }
        sealEverything();
        fhir().get("/Goal/" + SOME_UUID).then().statusCode(404);
        sealEverything();
    }

    @Test
    void findsAnUntouchedLogWhole() {
        Finding found = new ChainCheck(new Seals(database), Map.of()).check();

        assertThat(found.sentence()).contains("are as they were written");
        assertThat(found.whole()).isTrue();
    }

    /** {@code row} is the second newest sealed row, {@code seal} the seal before the last. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            update access_log set person = 'somebody-else' where id = '${row}'        | Row ${row} of seal
            update access_log set recorded = recorded + interval '1 us' where id = '${row}' | Row ${row} of seal
            update access_log set resources = '{R Goal/1}' where id = '${row}'        | Row ${row} of seal
            update access_log set emergency = not emergency where id = '${row}'       | Row ${row} of seal
            update access_log set actor = 'Per' where id = '${row}'                   | Row ${row} of seal
            delete from access_log where id = '${row}'                                | Row ${row} of seal
            delete from access_seal where number = ${seal}                            | Seal ${seal} is missing
            update access_seal set sealed = sealed + interval '1 us' where number = ${seal} | Seal ${seal} was changed
            update access_seal set rows = rows[2:] where number = ${seal}             | Seal ${seal} was changed
            update access_seal set root = sha256('x') where number = ${seal}          | Seal ${seal} was changed
            """)
    void namesTheFirstThingThatWasChanged(String change, String sentence) throws SQLException {
        Finding found = afterwards(filled(change));

        assertThat(found.whole()).isFalse();
        assertThat(found.sentence()).startsWith(filled(sentence));
    }

    @Test
    void findsARowThatWasSlippedInLater() throws SQLException {
        Finding found = afterwards(NEW_ROW.formatted("now() - interval '1 day'").replace("?", "'" + SOME_UUID + "'"));

        assertThat(found.whole()).isFalse();
        assertThat(found.sentence()).startsWith("Row " + SOME_UUID + " is in no seal");
    }

    /** What was removed because its time was over is missed by nobody; what is left of it, and all later, still counts. */
    @Test
    void findsALogWholeWhoseOldestRowsWereRemoved() throws SQLException {
        long last = new Seals(database).last().number();
        String remove =
                "with gone as (delete from access_log where id in (select unnest(rows) from access_seal where number <= "
                        + (last - 1)
                        + ") and id not in (select id from access_reason)) update access_seal set number = number"
                        + " where number = " + last;
        assertThat(afterwards(remove, Map.of(), last - 1).whole()).isTrue();
        assertThat(afterwards(remove, Map.of(), 0).sentence()).contains("is missing");
        assertThat(afterwards(filled("delete from access_log where id = '${row}'"), Map.of(), last - 2)
                        .sentence())
                .contains("is missing");
        assertThat(afterwards(filled("update access_log set actor = 'Per' where id = '${row}'"), Map.of(), last)
                        .sentence())
                .contains("was changed");
    }

    /** The words themselves can be erased; while they are there, they are those that were given. */
    @Test
    void findsAReasonThatIsNotTheOneGiven() throws SQLException {
        TestPerson person = TestPerson.next();
        fhirWith(TestToken.ofAminaInEmergency(person.identityNumber(), "Funnet bevisstløs hjemme"))
                .get("/Goal/" + SOME_UUID)
                .then()
                .statusCode(404);
        sealEverything();
        UUID row = database.queryForObject(
                "select id from access_reason join access_log using (id) order by stored desc limit 1", UUID.class);
        UUID other = database.queryForObject(
                "select id from access_log where reason_hash is null order by stored desc limit 1", UUID.class);

        assertThat(afterwards("update access_reason set reason = 'Nysgjerrig' where id = '" + row + "'")
                        .sentence())
                .startsWith("The reason of row " + row + " was changed");
        assertThat(afterwards("insert into access_reason values ('" + other + "', 'Funnet bevisstløs hjemme')")
                        .sentence())
                .startsWith("The reason of row " + other + " was changed, or was added");
        assertThat(afterwards("delete from access_reason where id = '" + row + "'")
                        .whole())
                .isTrue();
    }

    @Test
    void findsALogThatWasCutShortByARootKeptElsewhere() throws SQLException {
        Seal last = new Seals(database).last();
        Map<Long, String> kept = Map.of(last.number(), last.root().toString());
        String cut = "delete from access_seal where number = " + last.number();

        assertThat(new ChainCheck(new Seals(database), kept).check().whole()).isTrue();
        assertThat(afterwards(cut, kept).sentence()).contains("was cut short");
    }

    @Test
    void findsALogThatWasWrittenAnewByARootKeptElsewhere() {
        Seal last = new Seals(database).last();
        Map<Long, String> kept = Map.of(last.number(), "00".repeat(32));

        assertThat(new ChainCheck(new Seals(database), kept).check().sentence())
                .startsWith("Seal " + last.number() + " has another root");
    }

    /** A write may be committed long after its row got its place: it is sealed then, and nobody has waited for it. */
    @Test
    void sealsARowThatIsCommittedAfterLaterRowsWereSealed() throws SQLException {
        UUID late = UUID.randomUUID();
        try (Connection slow = SchemaOwner.connect()) {
            slow.setAutoCommit(false);
            try (var insert = slow.prepareStatement(NEW_ROW.formatted("clock_timestamp()"))) {
                insert.setObject(1, late);
                insert.executeUpdate();
            }
            fhir().get("/Goal/" + SOME_UUID).then().statusCode(404);
            sealEverything();
            assertThat(isSealed(late)).isFalse();
            slow.commit();
        }
        sealEverything();

        assertThat(isSealed(late)).isTrue();
        assertThat(new ChainCheck(new Seals(database), Map.of()).check().whole())
                .isTrue();
    }

    @Test
    void makesOneChainOfWhatTwoNodesSeal() throws InterruptedException {
        Sealing other = new Sealing(database, transactions, clock);
        ExecutorService nodes = Executors.newFixedThreadPool(4);
        for (int i = 0; i < 20; i++) {
            nodes.execute(() -> fhir().get("/Goal/" + SOME_UUID));
            nodes.execute(sealing::sealAll);
            nodes.execute(other::sealAll);
        }
        nodes.shutdown();
        assertThat(nodes.awaitTermination(5, TimeUnit.MINUTES)).isTrue();
        sealEverything();

        assertThat(new ChainCheck(new Seals(database), Map.of()).check().whole())
                .isTrue();
        assertThat(database.queryForObject(
                        "select count(*) - count(distinct id) from (select unnest(rows) as id from access_seal) all_rows",
                        Integer.class))
                .isZero();
    }

    /** The server seals by itself too, every few seconds: while it does, and for as long as the disk lets it wait, we do not. */
    private void sealEverything() {
        long end = System.nanoTime() + TimeUnit.MINUTES.toNanos(2);
        while (!unsealed().isEmpty() && System.nanoTime() < end) {
            sealing.sealAll();
        }
        assertThat(unsealed()).isEmpty();
    }

    private List<SealedRow> unsealed() {
        Seals seals = new Seals(database);
        return seals.unsealedAfter(seals.last(), 10);
    }

    private boolean isSealed(UUID row) {
        return Boolean.TRUE.equals(database.queryForObject(
                "select exists (select 1 from access_seal where ? = any(rows))", Boolean.class, row));
    }

    private String filled(String text) {
        Seal before = new Seals(database)
                .find(new Seals(database).last().number() - 1)
                .orElseThrow();
        return text.replace(
                        "${row}", before.rows().get(before.rows().size() - 1).toString())
                .replace("${seal}", String.valueOf(before.number()));
    }

    private static Finding afterwards(String change) throws SQLException {
        return afterwards(change, Map.of());
    }

    private static Finding afterwards(String change, Map<Long, String> kept) throws SQLException {
        return afterwards(change, kept, 0);
    }

    private static Finding afterwards(String change, Map<Long, String> kept, long removed) throws SQLException {
        try (Connection owner = SchemaOwner.connect()) {
            owner.setAutoCommit(false);
            owner.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            JdbcTemplate asOwner = new JdbcTemplate(new SingleConnectionDataSource(owner, true));
            try {
                assertThat(asOwner.update(change)).as("rows changed").isOne();
                return new ChainCheck(new Seals(asOwner), kept, removed).check();
            } finally {
                owner.rollback();
            }
        }
    }
}
