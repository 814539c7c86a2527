package no.whatmatters.bench.copies;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import no.whatmatters.bench.people.KnownPerson;
import no.whatmatters.bench.people.MadeUp;
import no.whatmatters.bench.people.People;

/**
 * Copies the loaded persons in the database, as often as it takes. What is copied is what they were when this was asked for
 * the first time. The server is not running, or does not write.
 */
public final class Copying {

    /** A server that had fetched numbers before may still use some that come after the last one of the sequence. */
    private static final int NUMBERS_OF_A_SERVER = 1000;

    private final Connections database;
    private final People people;
    private final Consumer<String> progress;

    public Copying(Connections database, People people, Consumer<String> progress) {
        this.database = database;
        this.people = people;
        this.progress = progress;
    }

    /**
     * Copies until there are so many.
     *
     * @param seed how many were loaded: from 0 on, a multiple of ten, of which the number of persons is a multiple
     */
    public void upTo(int persons, int seed) {
        requirePossible(persons, seed);
        try (Connection connection = database.open()) {
            execute(connection, "set synchronous_commit = off", "set work_mem = '256MB'");
            connection.setAutoCommit(false);
            List<KnownPerson> models = people.like(each -> each.number() < seed);
            if (!Models.areIn(connection)) {
                Models.of(models, connection);
                connection.commit();
            }
            int there = (int) Models.number(connection, "select count(*) from bench.copy");
            if (people.size() != seed + there) {
                throw new IllegalStateException(
                        "Another number of persons is in the database than is known: both are to be made anew");
            }
            blocks(connection, models, (seed + there) / seed, persons / seed);
        } catch (SQLException e) {
            throw new IllegalStateException("Copying failed", e);
        }
    }

    /** Throws where so many persons cannot be made of such a seed. */
    public static void requirePossible(int persons, int seed) {
        if (seed % 10 != 0 || persons % seed != 0 || persons > MadeUp.loaded()) {
            throw new IllegalArgumentException(persons + " persons are not a multiple of " + seed
                    + " (itself one of ten), or more than " + MadeUp.loaded());
        }
    }

    private void blocks(Connection connection, List<KnownPerson> models, int from, int until) throws SQLException {
        Tokens tokens = Tokens.ofModels(connection);
        String moment = Copy.momentOf(models);
        Instant begun = Instant.now();
        for (int block = from; block < until; block++) {
            Map<Integer, Copy> copies = new LinkedHashMap<>();
            for (KnownPerson each : models) {
                copies.put(each.number(), Copy.of(each, models.size(), block, moment));
            }
            tokens.tell(copies, connection);
            block(connection, block, copies);
            connection.commit();
            people.addAll(copies.values().stream().map(Copy::known).toList());
            double seconds = Duration.between(begun, Instant.now()).toMillis() / 1000.0;
            progress.accept(String.format(
                    "%,d of %,d persons, copied in %.0f s", people.size(), until * models.size(), seconds));
        }
    }

    private static void block(Connection connection, int block, Map<Integer, Copy> copies) throws SQLException {
        try (PreparedStatement insert =
                connection.prepareStatement("insert into bench.copy values (?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
            for (Copy each : copies.values()) {
                insert.setInt(1, each.number());
                insert.setInt(2, each.model().number());
                insert.setInt(3, block);
                insert.setString(4, each.moment());
                insert.setString(5, each.own());
                insert.setString(6, each.made().identityNumber());
                insert.setString(7, each.made().prefix());
                insert.setString(8, Copy.sharedPlanOf(each.known().patient()));
                insert.setString(9, Copy.teamOf(each.known().patient()));
                insert.addBatch();
            }
            insert.executeBatch();
        }
        execute(connection, "analyze bench.copy");
        long firstRecord = 0;
        for (CopiedTable each : CopiedTable.ALL) {
            long first = each.numbered() == null ? 0 : reserved(connection, each);
            firstRecord = each.name().equals("hfj_resource") ? first : firstRecord;
            execute(connection, each.copy(Models.columns(connection, each), block, first, firstRecord));
        }
    }

    /** Takes numbers for the rows of one block, and gives the first of them. */
    private static long reserved(Connection connection, CopiedTable table) throws SQLException {
        long rows = Models.number(connection, "select count(*) from bench." + table.name());
        long first = NUMBERS_OF_A_SERVER
                + Models.number(
                        connection,
                        "select greatest((select last_value from " + table.sequence() + "), (select coalesce(max("
                                + table.numbered() + "), 0) from public." + table.name() + "))");
        execute(connection, "select setval('" + table.sequence() + "', " + (first + rows + NUMBERS_OF_A_SERVER) + ")");
        return first;
    }

    private static void execute(Connection connection, String... statements) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (String each : statements) {
                statement.execute(each);
            }
        }
    }
}
