package no.whatmatters.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.whatmatters.ServerTest;
import no.whatmatters.bench.measure.Driver;
import no.whatmatters.bench.measure.Figures;
import no.whatmatters.bench.measure.Meter;
import no.whatmatters.bench.people.Load;
import no.whatmatters.bench.people.MadeUp;
import no.whatmatters.bench.people.People;
import no.whatmatters.bench.server.Who;
import no.whatmatters.bench.traffic.Client;
import no.whatmatters.bench.traffic.Row;
import no.whatmatters.bench.traffic.Rows;
import no.whatmatters.vocabulary.IdentityNumber;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The benchmark still speaks the server's language. How long anything takes is not looked at. */
class BenchTest extends ServerTest {

    private static final int PERSONS = 10;

    @Test
    void whatItLoadsAndAsksIsAnsweredAsItExpects(@TempDir Path folder) throws IOException, InterruptedException {
        Client client = new Client(
                URI.create("http://127.0.0.1:" + port() + "/fhir"),
                (who, method, path) -> Map.of(
                        "Authorization",
                        "Bearer " + token(who.equals(Who.HOSPITAL) ? "hospital-system" : "municipal-nurse")));
        List<String> said = new ArrayList<>();
        new Load(client, People.in(folder.resolve("people.csv")), each -> true, said::add).upTo(PERSONS, 2);
        assertThat(said).last().asString().contains("10 of 10 persons loaded");

        People people = People.in(folder.resolve("people.csv"));
        assertThat(people.size()).isEqualTo(PERSONS);
        Driver driver = new Driver(client, new Meter(null, null));
        List<Measured> measured = new ArrayList<>();
        for (Row row : new Rows(people).all(false)) {
            Figures figures = driver.one(driver.prepared(row.ofClient(0)));
            assertThat(figures.firstError()).as(row.name()).isNull();
            measured.add(new Measured(row, Double.NaN, List.of(figures)));
        }
        Report report = new Report(Options.parse());
        report.rows(measured);
        assertThat(report.markdown().lines())
                .filteredOn(line -> line.startsWith("| GET Goal/{id} | 1 |"))
                .singleElement()
                .asString()
                .contains("| 0 |");
    }

    @Test
    void itsPeopleAreManyAndMadeUp() {
        Set<String> numbers = new HashSet<>();
        for (int i = 0; i < MadeUp.all(); i++) {
            numbers.add(MadeUp.at(i).identityNumber());
        }
        assertThat(numbers)
                .hasSizeGreaterThan(90_000)
                .allMatch(IdentityNumber::valid)
                .allMatch(each -> each.charAt(2) == '8' || each.charAt(2) == '9');
        assertThat(numbers).hasSize(MadeUp.all());
    }

    @Test
    void anOptionItDoesNotKnowIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Options.parse("--person", "10"))
                .withMessageContaining("--persons");
    }
}
