package no.whatmatters.storage.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatabaseUnusableTest {

    @ParameterizedTest
    @CsvSource({
        "08001, check host and port in WHATMATTERS_DATABASE_URL",
        "28P01, check WHATMATTERS_DATABASE_USER and WHATMATTERS_DATABASE_PASSWORD",
        "3D000, PostgreSQL has no such database",
        "42501, The role lacks rights",
        "XX000, SQL state XX000",
    })
    void tellsTheCureByThePostgresqlState(String state, String cure) {
        DatabaseUnusable unusable = DatabaseUnusable.because(new SQLException("what the driver says", state));

        assertThat(unusable).hasMessageContaining(cure).hasMessageNotContaining("driver");
    }
}
