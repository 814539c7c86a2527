package no.whatmatters.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import no.whatmatters.SchemaOwner;
import no.whatmatters.ServerTest;
import org.junit.jupiter.api.Test;

/** Two first writes of a type at once must not both give it a number. */
class ResourceTypesTest extends ServerTest {

    @Test
    void everyTypeHasItsNumberBeforeAnythingIsWritten() throws SQLException {
        // Nothing is stored of these, and nothing refers to them.
        assertThat(numbered())
                .contains("Goal", "SubstanceProtein", "VisionPrescription")
                .doesNotHaveDuplicates();
    }

    private static List<String> numbered() throws SQLException {
        List<String> types = new ArrayList<>();
        try (Connection owner = SchemaOwner.connect();
                Statement statement = owner.createStatement();
                ResultSet rows = statement.executeQuery("select res_type from hfj_resource_type")) {
            while (rows.next()) {
                types.add(rows.getString(1));
            }
        }
        return types;
    }
}
