package no.whatmatters.demo;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.env.MockEnvironment;

/** The demo starts on one machine with its own database only, and says how to do better. */
class DemoChecksTest {

    private static final String DATABASE = "jdbc:postgresql://127.0.0.1:5432/whatmatters";

    @Test
    void startsOnThisMachineWithItsOwnDatabase() {
        assertThatCode(() -> DemoChecks.check(started(Map.of()))).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "server.address; 0.0.0.0; unset SERVER_ADDRESS",
                "server.address; 192.168.1.4; unset SERVER_ADDRESS",
                "server.address; ''; unset SERVER_ADDRESS",
                "whatmatters.database.url; jdbc:postgresql://db.kommune.example/plan; unset WHATMATTERS_DATABASE_URL",
                "whatmatters.database.url; jdbc:postgresql://127.0.0.1.evil.example:5432/p; unset WHATMATTERS_DATABASE_URL",
                "whatmatters.database.url; ''; unset WHATMATTERS_DATABASE_URL",
                "KUBERNETES_SERVICE_HOST; 10.0.0.1; use the jar"
            })
    void refuses(String setting, String value, String cure) {
        assertThatIllegalStateException()
                .isThrownBy(() -> DemoChecks.check(started(Map.of(setting, value))))
                .withMessageContaining(cure);
    }

    private static MockEnvironment started(Map<String, String> otherwise) {
        MockEnvironment settings = new MockEnvironment()
                .withProperty("server.address", "127.0.0.1")
                .withProperty("whatmatters.database.url", DATABASE);
        otherwise.forEach(settings::setProperty);
        return settings;
    }
}
