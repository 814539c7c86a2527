package no.whatmatters.storage.schema;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Statement;
import java.util.zip.CRC32;
import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.flywaydb.core.api.migration.Context;

/**
 * The tables of HAPI FHIR JPA 8.8.0, from the definition that its own jar ships. The checksum is the definition's: a
 * newer HAPI whose tables differ stops the start until a migration from 8.8.0 has been written.
 */
public class V1__HapiTables extends BaseJavaMigration {

    private static final String DEFINITION = "/ca/uhn/hapi/fhir/jpa/docs/database/nonpartitioned/postgres.sql";

    @Override
    public void migrate(Context context) throws Exception {
        try (Statement statement = context.getConnection().createStatement()) {
            statement.execute(new String(definition(), StandardCharsets.UTF_8));
        }
    }

    @Override
    public Integer getChecksum() {
        CRC32 checksum = new CRC32();
        checksum.update(definition());
        return (int) checksum.getValue();
    }

    private static byte[] definition() {
        try (InputStream in = V1__HapiTables.class.getResourceAsStream(DEFINITION)) {
            if (in == null) {
                throw new IllegalStateException("HAPI's jar no longer ships " + DEFINITION);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new IllegalStateException("HAPI's table definition cannot be read: " + DEFINITION, e);
        }
    }
}
