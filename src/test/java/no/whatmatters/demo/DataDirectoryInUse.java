package no.whatmatters.demo;

import java.nio.file.Path;

/** Somebody else runs a database in this directory; two servers on the same files would destroy them. */
public final class DataDirectoryInUse extends RuntimeException {

    DataDirectoryInUse(Path directory, String holder) {
        super("The database in " + directory + " is in use by " + holder + ". Stop that one first,"
                + " or start this one with another data directory and another SERVER_PORT.");
    }
}
