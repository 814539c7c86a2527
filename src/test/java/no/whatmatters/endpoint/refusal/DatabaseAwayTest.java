package no.whatmatters.endpoint.refusal;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatabaseAwayTest {

    @ParameterizedTest
    @CsvSource({
        "08006, true",
        "57P01, true",
        "57P03, true",
        "53300, true",
        "53100, true",
        "57014, false",
        "40P01, false",
        "23505, false",
        ", false"
    })
    void isToldByWhatPostgresqlSays(String state, boolean away) {
        Throwable failure = new IllegalStateException(new RuntimeException(new SQLException("no", state)));

        assertThat(DatabaseAway.isIn(failure)).isEqualTo(away);
    }

    @Test
    void isToldByARollbackOnAConnectionThatBroke() {
        assertThat(DatabaseAway.isIn(new RuntimeException(new SQLException("Connection is closed"))))
                .isTrue();
    }

    @Test
    void isToldByThePoolThatWaitedInVain() {
        assertThat(DatabaseAway.isIn(new RuntimeException(new SQLTransientConnectionException("no"))))
                .isTrue();
    }
}
