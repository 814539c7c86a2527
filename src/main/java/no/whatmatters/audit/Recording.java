package no.whatmatters.audit;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import no.whatmatters.audit.Denials.Denial;
import no.whatmatters.endpoint.caller.Callers;
import no.whatmatters.storage.StoredPersons;
import no.whatmatters.storage.TimeOrderedIds;
import org.hl7.fhir.r4.model.IdType;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the rows of a request and stores them, all with one statement: by person, what was done and how it ended. */
@Component
class Recording {

    private static final int NOT_MODIFIED = 304;

    private final AccessLog log;
    private final StoredPersons persons;
    private final TimeOrderedIds ids;
    private final Clock clock;

    Recording(AccessLog log, StoredPersons persons, TimeOrderedIds ids, Clock clock) {
        this.log = log;
        this.persons = persons;
        this.ids = ids;
        this.clock = clock;
    }

    /** How one part of a request ended. */
    private record End(
            Outcome outcome,
            @Nullable Integer status,
            @Nullable String refusal) {

        /** The same for the reason that the rules had, where they had one. */
        End because(@Nullable String reason) {
            return reason == null ? this : new End(outcome, status, reason);
        }
    }

    /** What a database transaction is about to commit; the rows belong to it. */
    void written(Trail trail, Collection<Touched> touched) {
        End done = new End(Outcome.DONE, null, null);
        Map<String, List<Touched>> theirs = byPerson(touched);
        log.add(rows(trail, theirs, person -> done));
        trail.concerns(theirs.keySet());
    }

    /**
     * What is about to be shown, and which parts of it were refused.
     *
     * @param touched what is shown, but for what a committed transaction has recorded
     * @param refused the entries of a Bundle that were
     */
    void shown(Trail trail, Collection<Touched> touched, int status, Collection<RefusedEntry> refused) {
        List<AccessRow> rows = new ArrayList<>();
        Map<String, List<Touched>> seen = touched.isEmpty() ? Map.of() : byPerson(touched);
        Denials denials = denialsOf(trail).besides(seen.keySet());
        Map<String, List<Touched>> told = new HashMap<>();
        if (!touched.isEmpty()) {
            rows.addAll(rows(trail, seen, person -> new End(Outcome.DONE, status, null)));
        }
        for (RefusedEntry each : refused) {
            Map<String, List<Touched>> theirs = byPerson(existing(each.asked()));
            End end = new End(Outcome.ofStatus(each.status()), each.status(), each.refusal());
            rows.addAll(rows(trail, theirs, person -> end.because(denials.reason(person, each.asked()))));
            theirs.forEach((person, records) ->
                    told.computeIfAbsent(person, unused -> new ArrayList<>()).addAll(records));
        }
        boolean alone = touched.isEmpty() && refused.isEmpty() && !trail.hasCommitted();
        Map<String, List<Touched>> inVain = inVain(trail, alone);
        inVain.keySet()
                .removeIf(person -> seen.containsKey(person)
                        || told.containsKey(person)
                        || trail.isAbout(person)
                        || denials.concern(person)
                        || (isNobody(person) && !(alone && denials.isEmpty())));
        rows.addAll(rows(trail, inVain, person -> new End(Outcome.DONE, status, null)));
        rows.addAll(denied(trail, denials, told, status));
        if (!rows.isEmpty()) {
            log.add(rows);
        }
    }

    /** Of whom something was asked, in a Bundle also beside what it shows and writes of others. */
    private Map<String, List<Touched>> inVain(Trail trail, boolean alone) {
        AskedFor asked =
                alone ? askedBy(trail) : trail.details().map(AskedFor::readIn).orElseGet(AskedFor::nothing);
        return asked.isNothing() && !alone ? new HashMap<>() : withoutRecords(byPerson(existing(asked)));
    }

    /** A request that ends without showing anything. */
    void ended(Trail trail, int status) {
        AskedFor asked = askedBy(trail);
        Denials denials = denialsOf(trail);
        Collection<Touched> about = status == NOT_MODIFIED
                ? trail.details().map(AskedFor::unchanged).orElse(List.of())
                : existing(asked);
        Map<String, List<Touched>> theirs = byPerson(about);
        End end = new End(Outcome.ofStatus(status), status, trail.refusal());
        List<AccessRow> rows = denied(trail, denials, theirs, status);
        if (!about.isEmpty() || rows.isEmpty()) {
            rows.addAll(rows(trail, theirs, person -> end.because(denials.reason(person, asked))));
        }
        log.add(rows);
    }

    /**
     * What the rules refused and no other row tells: a record that was left out of an answer, or that the request did not name.
     *
     * @param told what other rows tell of refusals
     */
    private List<AccessRow> denied(Trail trail, Denials denials, Map<String, List<Touched>> told, int status) {
        List<AccessRow> rows = new ArrayList<>();
        Set<String> stored = persons.of(denials.records()).keySet();
        for (Denial each : denials.byPerson()) {
            String person = each.person() == null ? RowsOfRequest.NOBODY : each.person();
            Set<String> already = new HashSet<>();
            told.getOrDefault(person, List.of()).forEach(record -> already.add(record.reference()));
            List<IdType> left = each.records().stream()
                    .filter(record -> !already.contains(record.getValue()) && !trail.isCommitted(record))
                    .toList();
            List<Touched> records = left.stream()
                    .filter(record -> stored.contains(record.getValue()))
                    .map(record -> Touched.of(Verb.SHOWN, record))
                    .toList();
            boolean toldAlready =
                    records.isEmpty() && (told.containsKey(person) || (isNobody(person) && !told.isEmpty()));
            if (!left.isEmpty() && !toldAlready) {
                End end = new End(Outcome.REFUSED, status, each.reason());
                rows.addAll(rows(trail, Map.of(person, records), unused -> end));
            }
        }
        return rows;
    }

    private static Denials denialsOf(Trail trail) {
        return Denials.of(trail.details().orElse(null));
    }

    private static AskedFor askedBy(Trail trail) {
        return trail.details().map(AskedFor::in).orElseGet(AskedFor::nothing);
    }

    private static boolean isNobody(String person) {
        return person.equals(RowsOfRequest.NOBODY);
    }

    private Map<String, List<Touched>> byPerson(Collection<Touched> touched) {
        return RowsOfRequest.byPerson(touched, persons.of(RowsOfRequest.stillToFind(touched)));
    }

    /** A search without hits concerns whom it asked about, and showed nothing of theirs. */
    private static Map<String, List<Touched>> withoutRecords(Map<String, List<Touched>> byPerson) {
        byPerson.replaceAll((person, unused) -> List.of());
        return byPerson;
    }

    /** Of what was asked for, what there is: never what a caller made up. */
    private List<Touched> existing(AskedFor asked) {
        List<Touched> existing = new ArrayList<>();
        Set<IdType> ids = new LinkedHashSet<>(asked.ids());
        persons.withNumbers(asked.numbers()).forEach(person -> ids.add(new IdType("Patient", person)));
        persons.of(ids)
                .forEach((reference, found) -> existing.add(
                        Touched.of(Verb.SHOWN, new IdType(reference)).about(found)));
        return existing;
    }

    private List<AccessRow> rows(Trail trail, Map<String, List<Touched>> byPerson, Function<String, End> ends) {
        Who who = Who.of(Callers.of(trail.http()));
        Interaction interaction = Interaction.of(trail);
        Instant now = clock.instant();
        List<AccessRow> rows = new ArrayList<>();
        byPerson.forEach((person, theirs) -> {
            End end = ends.apply(person);
            rows.add(new AccessRow(
                    ids.next(),
                    now,
                    trail.request(),
                    isNobody(person) ? null : person,
                    who,
                    interaction.name(),
                    interaction.action(),
                    theirs.stream().map(Touched::text).distinct().toList(),
                    end.outcome(),
                    end.status(),
                    end.refusal()));
        });
        return rows;
    }
}
