package no.whatmatters.bench.copies;

import java.sql.Connection;
import java.sql.SQLException;

/** Opens connections as a superuser, who may write what the server writes. */
@FunctionalInterface
public interface Connections {

    Connection open() throws SQLException;
}
