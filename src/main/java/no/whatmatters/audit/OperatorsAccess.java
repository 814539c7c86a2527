package no.whatmatters.audit;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import no.whatmatters.storage.TimeOrderedIds;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/** What operators do to the data past the server, in the same log: a row for each person, within their transaction. */
public final class OperatorsAccess {

    private static final String OPERATOR = "OPERATOR";

    private final AccessLog log;
    private final Clock clock;
    private final TimeOrderedIds ids;

    /**
     * The log of that database.
     *
     * @param database where the operator works, in the operator's transaction
     */
    public OperatorsAccess(JdbcTemplate database, Clock clock) {
        this.log = new AccessLog(database);
        this.clock = clock;
        this.ids = new TimeOrderedIds(clock);
    }

    /**
     * Records were erased.
     *
     * @param operator login of who confirmed it
     * @param decision what it follows, and who asked for it
     * @param persons ids of the Patients among them; where there are none, the row is nobody's
     * @param erased such as {@code Goal/0198…}
     * @param changed records of others that referred to them
     */
    public void erased(
            String operator,
            String decision,
            Collection<String> persons,
            Collection<String> erased,
            Collection<String> changed) {
        List<String> resources = new ArrayList<>();
        erased.forEach(each -> resources.add(Verb.DELETED.letter() + " " + each));
        changed.forEach(each -> resources.add(Verb.CHANGED.letter() + " " + each));
        UUID request = ids.next();
        List<AccessRow> rows = new ArrayList<>();
        persons.forEach(each -> rows.add(row(request, each, operator, decision, resources)));
        if (rows.isEmpty()) {
            rows.add(row(request, null, operator, decision, resources));
        }
        log.add(rows);
    }

    private AccessRow row(
            UUID request, @Nullable String person, String operator, String decision, List<String> resources) {
        Who who = new Who(
                OPERATOR, operator, null, null, null, null, null, null, null, null, null, null, decision, null, false);
        return new AccessRow(
                ids.next(),
                clock.instant(),
                request,
                person,
                who,
                "erase",
                String.valueOf(Verb.DELETED.letter()),
                resources,
                Outcome.DONE,
                null,
                null);
    }
}
