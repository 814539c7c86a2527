package no.whatmatters.storage.persons;

import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * How it was before a record of a person gave way to another: what is put back where the two are two persons after all. Written
 * in the transaction that joins them, beside {@link ReplacedPersons}. Decision 0038.
 */
@Component
public class BeforeJoining {

    private final JdbcTemplate database;

    BeforeJoining(JdbcTemplate database) {
        this.database = database;
    }

    /** Notes how a record was that has given way, and what the one that stays took over from it. */
    public void note(String patientId, long version, Taken taken) {
        database.update(
                "update person_replaced set person_version = ?, took_practitioner = ?, took_death = ? where person = ?",
                version,
                taken.practitioner(),
                taken.death(),
                patientId);
    }

    /** Those gave way to one that gives way itself: what it took over from them has gone on only where it was taken again. */
    public void narrow(List<String> earlier, Taken taken) {
        for (String each : earlier) {
            database.update(
                    "update person_replaced set took_practitioner = took_practitioner and ?,"
                            + " took_death = took_death and ? where person = ?",
                    taken.practitioner(),
                    taken.death(),
                    each);
        }
    }

    /** Notes how the shared plan and the team of a record were that has given way. */
    public void notePlans(String patientId, long plan, long team) {
        database.update(
                "update person_replaced set plan_version = ?, team_version = ? where person = ?",
                plan,
                team,
                patientId);
    }

    /** How the record was; zero versions where it is not known. */
    public Before of(String patientId) {
        return database
                .query(
                        "select person_version, plan_version, team_version, took_practitioner, took_death"
                                + " from person_replaced where person = ?",
                        (row, number) -> new Before(
                                row.getLong(1),
                                row.getLong(2),
                                row.getLong(3),
                                new Taken(row.getBoolean(4), row.getBoolean(5))),
                        patientId)
                .stream()
                .findFirst()
                .orElse(new Before(0, 0, 0, new Taken(false, false)));
    }

    /**
     * What one record took over from another.
     *
     * @param practitioner whether it took the general practitioner
     * @param death whether it took the death
     */
    public record Taken(boolean practitioner, boolean death) {}

    /**
     * What was before.
     *
     * @param person version of the Patient
     * @param plan version of its shared plan
     * @param team version of its care team
     * @param taken what the one that stays took over
     */
    public record Before(long person, long plan, long team, Taken taken) {}
}
