package no.whatmatters.bench.copies;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import no.whatmatters.TestPerson;
import no.whatmatters.bench.people.KnownPerson;
import no.whatmatters.bench.people.MadeUp;

/**
 * A person who is told as another one was. Ids keep what is random in them: those with a time (UUIDv7) are as many blocks
 * earlier, some five hours each; the others begin in another way.
 *
 * @param number place among all made-up people
 * @param block 1 for the first copies of all loaded persons, 2 for the second
 * @param moment what an id with a time begins with
 */
record Copy(int number, KnownPerson model, int block, String moment) {

    private static final int HEX_DIGITS = 6;
    private static final int BEGINNING = 8;
    private static final int VERSION = 14;

    /** @param of the first six digits of the ids of the seed */
    static Copy of(KnownPerson model, int seed, int block, String of) {
        String moment = String.format("%06x", Integer.parseInt(of, 16) - block);
        return new Copy(block * seed + model.number(), model, block, moment);
    }

    /** What all ids of these begin with, or the first of them where they were loaded for hours. */
    static String momentOf(Iterable<KnownPerson> seed) {
        String first = "ffffff";
        for (KnownPerson each : seed) {
            String moment = each.plan().substring(0, HEX_DIGITS);
            first = moment.compareTo(first) < 0 ? moment : first;
        }
        return first;
    }

    TestPerson made() {
        return MadeUp.at(number);
    }

    /** What an id without a time begins with. */
    String own() {
        return named(made().prefix()).substring(0, BEGINNING);
    }

    /** As the service names it. */
    static String sharedPlanOf(String patient) {
        return named("shared-care-plan/" + patient);
    }

    /** As the service names it. */
    static String teamOf(String patient) {
        return named("care-team/" + patient);
    }

    private static String named(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString();
    }

    private String id(String ofModel) {
        return ofModel.charAt(VERSION) == '7'
                ? moment + ofModel.substring(HEX_DIGITS)
                : own() + ofModel.substring(BEGINNING);
    }

    KnownPerson known() {
        return new KnownPerson(
                number,
                id(model.patient()),
                id(model.plan()),
                model.goals().stream().map(this::id).toList());
    }
}
