package no.whatmatters.access.gate;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import no.whatmatters.access.facts.PersonFacts;
import org.jspecify.annotations.Nullable;

/** What one request has looked up already, so that many resources need no more statements than one. */
final class LookedUp {

    private final Map<String, Set<String>> personsOf = new HashMap<>();
    private final Map<String, String> organisations = new HashMap<>();
    private final Set<String> afresh = new HashSet<>();
    private @Nullable Map<String, PersonFacts> ofThisMoment;

    /** Whose that record is, such as {@code Goal/0198…}; null where nobody has looked. */
    @Nullable
    Set<String> personsOf(String record) {
        return personsOf.get(record);
    }

    void keepPersons(String record, Set<String> persons) {
        personsOf.put(record, persons);
    }

    /** The organisation number behind that reference; empty where there is none, null where nobody has looked. */
    @Nullable
    String organisation(String reference) {
        return organisations.get(reference);
    }

    void keepOrganisations(Collection<String> asked, Map<String, String> numbers) {
        asked.forEach(each -> organisations.put(each, numbers.getOrDefault(each, "")));
    }

    /** Has many decisions made together, by what is known of each person at that one moment. */
    void atOneMoment(Runnable decisions) {
        if (ofThisMoment != null) {
            decisions.run();
            return;
        }
        ofThisMoment = new HashMap<>();
        try {
            decisions.run();
        } finally {
            ofThisMoment = null;
        }
    }

    /** What is known of that person now, as the database has it. */
    PersonFacts afresh(String person, Function<String, PersonFacts> find) {
        return ofThisMoment == null ? find.apply(person) : ofThisMoment.computeIfAbsent(person, find);
    }

    /** Whether what is known of that person is to be looked up once more: once in a request is enough. */
    boolean needsAfresh(String person) {
        return afresh.add(person);
    }
}
