package no.whatmatters.health;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.env.MockEnvironment;

class StartChecksTest {

    @Test
    void startsWithADatabaseAndOnThisMachineOnly() {
        assertThat(StartChecks.faults(settings())).isEmpty();
    }

    @Test
    void tellsHowToGiveADatabaseAndHowToRunTheDemo() {
        assertThat(StartChecks.faults(settings().withProperty("whatmatters.database.url", "")))
                .singleElement()
                .asString()
                .contains("WHATMATTERS_DATABASE_URL=", "mvn spring-boot:test-run")
                .doesNotContain("\n");
    }

    @Test
    void refusesAnotherDatabaseThanPostgres() {
        assertThat(StartChecks.faults(settings().withProperty("whatmatters.database.url", "jdbc:h2:mem:x")))
                .singleElement()
                .asString()
                .contains("jdbc:postgresql:");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.0.0.0", "10.0.0.1", "::", "", "no.such.host.invalid"})
    void refusesToBeOpenToTheNetwork(String address) {
        assertThat(StartChecks.faults(settings().withProperty("server.address", address)))
                .singleElement()
                .asString()
                .contains("SERVER_ADDRESS=127.0.0.1");
    }

    @Test
    void tellsAllFaultsAtOnce() {
        assertThat(StartChecks.faults(new MockEnvironment())).hasSize(2);
    }

    private static MockEnvironment settings() {
        return new MockEnvironment()
                .withProperty("whatmatters.database.url", "jdbc:postgresql://127.0.0.1:5432/whatmatters")
                .withProperty("whatmatters.database.user", "whatmatters")
                .withProperty("server.address", "127.0.0.1");
    }
}
