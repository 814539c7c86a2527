package no.whatmatters.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import no.whatmatters.ServerTest;
import no.whatmatters.StoredRows;
import no.whatmatters.bench.copies.Alike;
import no.whatmatters.bench.copies.Copying;
import no.whatmatters.bench.measure.Driver;
import no.whatmatters.bench.measure.Figures;
import no.whatmatters.bench.measure.Meter;
import no.whatmatters.bench.people.KnownPerson;
import no.whatmatters.bench.people.Load;
import no.whatmatters.bench.people.People;
import no.whatmatters.bench.server.Who;
import no.whatmatters.bench.traffic.Call;
import no.whatmatters.bench.traffic.Client;
import no.whatmatters.bench.traffic.Messages;
import no.whatmatters.bench.traffic.Row;
import no.whatmatters.bench.traffic.Rows;
import no.whatmatters.demo.EmbeddedDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Persons who are copied in the database, for the benchmark, are persons to the server. */
class CopyingTest extends ServerTest {

    private static final int SEED = 10;

    /** What is shared by all, or is kept for an hour. */
    private static final Set<String> NOT_OF_PERSONS =
            Set.of("keyed_request", "hfj_spidx_identity", "hfj_resource_type", "hfj_res_system", "search_snapshot");

    @BeforeAll
    static void superuser() throws IOException, SQLException {
        EmbeddedDatabase.forTests().addSuperuser("bench", "bench");
    }

    @AfterEach
    void forgetModels() throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            statement.execute("drop schema if exists bench cascade");
        }
    }

    @Test
    void whoIsCopiedIsAnsweredAboutAsTheirModelIs(@TempDir Path folder) throws IOException, InterruptedException {
        Path file = folder.resolve("people.csv");
        People people = People.in(file);
        Map<String, Long> atFirst = StoredRows.now();
        new Load(client(), people, KnownPerson::isLongKnown, line -> {}).upTo(SEED, 2);
        Map<String, Long> loaded = StoredRows.now();

        copying(people).upTo(2 * SEED, SEED);
        Set<String> lacking = grown(atFirst, loaded);
        lacking.removeAll(grown(loaded, StoredRows.now()));
        lacking.removeAll(NOT_OF_PERSONS);
        assertThat(lacking).as("tables that only grow with who is loaded").isEmpty();
        assertThat(new Alike(client(), people, true).check(SEED, 100)).isEqualTo(2 * 6);

        // A copy is of what the model was at first, whatever has been written since.
        client().send(Call.post(Who.nurse(1), "", Messages.goals(number(people, 5), "one-more.", 1), 200));
        copying(people).upTo(3 * SEED, SEED);
        assertThat(goals(number(people, 25))).isEqualTo(goals(number(people, 15)));
        assertThat(goals(number(people, 5))).isEqualTo(goals(number(people, 15)) + 1);
        assertThat(new Alike(client(), people, true).check(SEED, 100)).isEqualTo(4 * 6);
        assertThat(People.in(file).size()).isEqualTo(3 * SEED);

        Driver driver = new Driver(client(), new Meter(null, null));
        for (Row row : new Rows(people).all(true)) {
            Figures figures = driver.one(driver.prepared(row.ofClient(0)));
            assertThat(figures.firstError()).as(row.name()).isNull();
        }

        Files.write(file, Files.readAllLines(file).subList(0, SEED));
        People fewer = People.in(file);
        assertThatIllegalStateException()
                .isThrownBy(() -> copying(fewer).upTo(4 * SEED, SEED))
                .withMessageContaining("made anew");
    }

    @Test
    void allOfTheLoadedPersonsAreCopiedOrNone(@TempDir Path folder) throws IOException {
        People people = People.in(folder.resolve("people.csv"));

        assertThatIllegalArgumentException().isThrownBy(() -> copying(people).upTo(25, SEED));
        assertThatIllegalArgumentException().isThrownBy(() -> copying(people).upTo(1_000_000, SEED));
    }

    private int goals(KnownPerson person) throws IOException {
        return client().send(Call.get(Who.nurse(1), "/Goal?patient=" + person.patient() + "&_count=200"))
                .count("\"resourceType\":\"Goal\"");
    }

    private static KnownPerson number(People people, int number) {
        return people.like(each -> each.number() == number).get(0);
    }

    private static Set<String> grown(Map<String, Long> from, Map<String, Long> to) {
        Set<String> grown = new TreeSet<>(to.keySet());
        grown.removeIf(each -> to.getOrDefault(each, 0L) <= from.getOrDefault(each, 0L));
        return grown;
    }

    private Client client() {
        return new Client(
                URI.create("http://127.0.0.1:" + port() + "/fhir"),
                (who, method, path) -> Map.of(
                        "Authorization",
                        "Bearer " + token(who.equals(Who.HOSPITAL) ? "hospital-system" : "municipal-nurse")));
    }

    private static Copying copying(People people) {
        return new Copying(CopyingTest::connect, people, line -> {});
    }

    private static Connection connect() throws SQLException {
        return DriverManager.getConnection(EmbeddedDatabase.forTests().jdbcUrl(), "bench", "bench");
    }
}
