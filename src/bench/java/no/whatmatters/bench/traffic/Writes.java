package no.whatmatters.bench.traffic;

import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import no.whatmatters.TestPerson;
import no.whatmatters.bench.people.KnownPerson;
import no.whatmatters.bench.people.MadeUp;
import no.whatmatters.bench.server.Who;

/** What adds to records: goals, responses, discharges. */
final class Writes {

    /** Four of five who are discharged have been here before. */
    private static final int NEW_ONE_IN = 5;

    private final List<KnownPerson> people;

    Writes(List<KnownPerson> people) {
        this.people = people;
    }

    Work goals(int client) {
        Random random = new Random(client);
        return () -> Call.post(
                Rows.nurse(random),
                "/Goal",
                Messages.goal(Rows.any(people, random).patient(), unique()),
                201);
    }

    Work responses(int client) {
        Random random = new Random(client);
        return () -> Call.post(
                Rows.nurse(random),
                "/QuestionnaireResponse",
                Messages.inProgress(Rows.any(people, random).patient(), unique()),
                201);
    }

    Work conversations(int client) {
        Random random = new Random(client);
        return () -> {
            KnownPerson person = Rows.any(people, random);
            return Call.post(
                    Rows.nurse(random),
                    "/QuestionnaireResponse",
                    Messages.followUp(person.patient(), person.goals(), unique()),
                    201);
        };
    }

    Work discharges(int client) {
        Random random = new Random(client);
        return () -> Call.post(Who.HOSPITAL, "", Messages.discharge(discharged(random)), 200);
    }

    Work shortDischarges(int client) {
        Random random = new Random(client);
        return () -> Call.post(Who.HOSPITAL, "", Messages.dischargeOfFifteen(discharged(random)), 200);
    }

    /** The new ones come from those who are never loaded, and are others at each run. */
    private TestPerson discharged(Random random) {
        int place = random.nextInt(NEW_ONE_IN) == 0
                ? ThreadLocalRandom.current().nextInt(MadeUp.loaded(), MadeUp.all())
                : Rows.any(people, random).number();
        return new TestPerson(MadeUp.at(place).identityNumber(), unique());
    }

    static String unique() {
        return UUID.randomUUID().toString();
    }
}
