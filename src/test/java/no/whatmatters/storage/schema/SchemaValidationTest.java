package no.whatmatters.storage.schema;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManagerFactory;
import java.sql.SQLException;
import no.whatmatters.SchemaOwner;
import no.whatmatters.ServerTest;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The tables that Flyway makes are those that HAPI's entities expect: names, columns and types. */
class SchemaValidationTest extends ServerTest {

    @Autowired
    private EntityManagerFactory entities;

    @Test
    void hibernateFindsEveryTableAndColumnItWants() {
        assertThatCode(this::validate).doesNotThrowAnyException();
    }

    @Test
    void hibernateMissesAColumnThatIsNotThere() throws SQLException {
        SchemaOwner.execute("alter table npm_package rename column package_id to away");
        try {
            assertThatThrownBy(this::validate)
                    .hasMessageContaining("missing column [PACKAGE_ID] in table [NPM_PACKAGE]");
        } finally {
            SchemaOwner.execute("alter table npm_package rename column away to package_id");
        }
    }

    private void validate() {
        entities.unwrap(SessionFactory.class).getSchemaManager().validateMappedObjects();
    }
}
