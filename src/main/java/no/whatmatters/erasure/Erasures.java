package no.whatmatters.erasure;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.jdbc.core.JdbcTemplate;

/** The requests for erasure that wait for the second person, and those that had one. */
final class Erasures {

    /** So long may a request wait: whoever confirms must still know what it is about. */
    static final Duration LONGEST_WAIT = Duration.ofDays(7);

    private final JdbcTemplate database;

    Erasures(JdbcTemplate database) {
        this.database = database;
    }

    /**
     * A request.
     *
     * @param records what is to be erased
     * @param caseNumber of the decision that it follows
     * @param askedBy login
     * @param old whether it has waited too long
     */
    record Request(long number, List<Subject> records, String caseNumber, String askedBy, boolean old) {}

    long ask(List<Subject> records, String caseNumber) {
        return Objects.requireNonNull(database.queryForObject(
                "insert into erasure (records, case_number) values (?, ?) returning number",
                Long.class,
                records.stream().map(Subject::toString).toArray(String[]::new),
                caseNumber));
    }

    /** The request of that number, for somebody else to confirm; locked until this transaction has ended. */
    Request waiting(long number, Login confirming) {
        List<Request> found = database.query(
                "select number, records, case_number, asked_by, asked < clock_timestamp() - make_interval(secs => ?) as old"
                        + " from erasure where number = ? and confirmed is null for update",
                (row, index) -> request(row),
                LONGEST_WAIT.toSeconds(),
                number);
        if (found.isEmpty()) {
            throw ErasureRefused.unknownRequest(number);
        }
        Request request = found.get(0);
        if (confirming.name().equals(request.askedBy())) {
            throw ErasureRefused.samePerson(request.askedBy());
        }
        if (request.old()) {
            throw ErasureRefused.tooOld(number, LONGEST_WAIT);
        }
        return request;
    }

    /** Notes who confirmed, by the database's own knowledge of who is logged in. */
    void confirmed(Request request, int erased) {
        database.update(
                "update erasure set confirmed = clock_timestamp(), confirmed_by = session_user, erased = ? where number = ?",
                erased,
                request.number());
    }

    private static Request request(ResultSet row) throws SQLException {
        Array records = row.getArray("records");
        return new Request(
                row.getLong("number"),
                Stream.of((String[]) records.getArray()).map(Subject::of).toList(),
                row.getString("case_number"),
                row.getString("asked_by"),
                row.getBoolean("old"));
    }
}
