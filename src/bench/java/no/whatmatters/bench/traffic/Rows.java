package no.whatmatters.bench.traffic;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.IntFunction;
import no.whatmatters.bench.people.KnownPerson;
import no.whatmatters.bench.people.People;
import no.whatmatters.bench.server.Who;

/**
 * The rows of the table. Who is searched for is not written to, so that answers stay as long as they are: the long known are
 * read, the others are written to.
 */
public final class Rows {

    private static final String GOAL = "\"resourceType\":\"Goal\"";
    private static final int CHANGED = 9;

    private final Writes writes;
    private final List<KnownPerson> longKnown;
    private final List<KnownPerson> changed;

    public Rows(People people) {
        this.longKnown = people.like(KnownPerson::isLongKnown);
        this.changed = people.like(each -> each.number() % 10 == CHANGED);
        this.writes = new Writes(
                people.like(each -> !each.isLongKnown() && !each.isLeftAlone() && each.number() % 10 != CHANGED));
    }

    /**
     * All that the server can do.
     *
     * @param whatMatters whether it offers {@code $what-matters}
     */
    public List<Row> all(boolean whatMatters) {
        List<Row> rows = new ArrayList<>(List.of(
                row("POST Goal, 1.4 kB", "≤ 6", "38.7 + 3.2", true, false, client -> writes.goals(client)),
                row("POST QuestionnaireResponse, 10 items", "≤ 6", "38.0 + 2.6", true, false, writes::responses),
                row("conversation response, with extraction", "–", "–", false, false, writes::conversations),
                row("discharge transaction, 15 entries", "≤ 40", "34 + 16 ¹", true, false, writes::shortDischarges),
                row("discharge transaction, 20 entries", "–", "–", true, false, writes::discharges),
                row("GET Goal/{id}", "≤ 1.8", "2.3 + 0.7", true, true, this::reads),
                row("GET Goal?patient&lifecycle-status, 15 hits", "≤ 4", "16.5 + 3.4", true, true, this::searches),
                row("GET CarePlan?patient&_include=CarePlan:goal", "≤ 4", "12.5 + 3.1", true, true, this::includes),
                row("PUT Goal with If-Match", "≤ 7", "4.0 + 2.2 ¹", true, false, this::changes)));
        if (whatMatters) {
            rows.add(row("GET Patient/{id}/$what-matters", "–", "–", false, true, this::pictures));
        }
        rows.add(row("mixed: 60 % reads, 25 % searches, 15 % writes", "–", "–", false, false, this::mixed));
        return rows;
    }

    private static Row row(
            String name, String budget, String peer, boolean plain, boolean searches, IntFunction<Work> works) {
        return new Row(name, budget, peer, plain, searches, works);
    }

    private Work reads(int client) {
        Random random = new Random(client);
        return () -> Call.get(
                        nurse(random), "/Goal/" + any(longKnown, random).goals().get(random.nextInt(3)))
                .right(answer -> answer.body().startsWith("{" + GOAL));
    }

    private Work searches(int client) {
        Random random = new Random(client);
        return () -> Call.get(
                        nurse(random), "/Goal?patient=" + any(longKnown, random).patient() + "&lifecycle-status=active")
                .right(answer -> answer.count(GOAL) == KnownPerson.GOALS_OF_LONG_KNOWN);
    }

    private Work includes(int client) {
        Random random = new Random(client);
        return () -> Call.get(
                        nurse(random),
                        "/CarePlan?patient=" + any(longKnown, random).patient() + "&_include=CarePlan:goal")
                .right(answer -> answer.count(GOAL) >= 3);
    }

    private Work pictures(int client) {
        Random random = new Random(client);
        return () -> Call.get(
                        nurse(random), "/Patient/" + any(longKnown, random).patient() + "/$what-matters")
                .right(answer -> answer.count(GOAL) >= 3);
    }

    private Work changes(int client) {
        return new Changes(changed, client);
    }

    private Work mixed(int client) {
        return new Mixed(
                new Random(client),
                List.of(reads(client)),
                List.of(searches(client), includes(client)),
                List.of(
                        writes.goals(client),
                        changes(client),
                        writes.conversations(client),
                        writes.discharges(client)));
    }

    static KnownPerson any(List<KnownPerson> people, Random random) {
        return people.get(random.nextInt(people.size()));
    }

    static Who nurse(Random random) {
        return Who.nurse(random.nextInt(1000));
    }
}
