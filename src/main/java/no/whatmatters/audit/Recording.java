package no.whatmatters.audit;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
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
            @Nullable String refusal) {}

    /** What a database transaction is about to commit; the rows belong to it. */
    void written(Trail trail, Collection<Touched> touched) {
        log.add(rows(trail, byPerson(touched), new End(Outcome.DONE, null, null)));
    }

    /**
     * What is about to be shown, and which parts of it were refused.
     *
     * @param touched what is shown, but for what a committed transaction has recorded
     * @param refused the entries of a Bundle that were
     */
    void shown(Trail trail, Collection<Touched> touched, int status, Collection<RefusedEntry> refused) {
        List<AccessRow> rows = new ArrayList<>();
        End done = new End(Outcome.DONE, status, null);
        if (!touched.isEmpty()) {
            rows.addAll(rows(trail, byPerson(touched), done));
        } else if (!trail.hasCommitted() && refused.isEmpty()) {
            rows.addAll(rows(trail, withoutRecords(byPerson(existing(askedBy(trail)))), done));
        }
        for (RefusedEntry each : refused) {
            End end = new End(Outcome.ofStatus(each.status()), each.status(), each.refusal());
            rows.addAll(rows(trail, byPerson(existing(each.asked())), end));
        }
        if (!rows.isEmpty()) {
            log.add(rows);
        }
    }

    /** A request that ends without showing anything. */
    void ended(Trail trail, int status) {
        Collection<Touched> about = status == NOT_MODIFIED
                ? trail.details().map(AskedFor::unchanged).orElse(List.of())
                : existing(askedBy(trail));
        log.add(rows(trail, byPerson(about), new End(Outcome.ofStatus(status), status, trail.refusal())));
    }

    private static List<IdType> askedBy(Trail trail) {
        return trail.details().map(AskedFor::in).orElse(List.of());
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
    private List<Touched> existing(Collection<IdType> asked) {
        List<Touched> existing = new ArrayList<>();
        persons.of(new LinkedHashSet<>(asked))
                .forEach((reference, found) -> existing.add(
                        Touched.of(Verb.SHOWN, new IdType(reference)).about(found)));
        return existing;
    }

    private List<AccessRow> rows(Trail trail, Map<String, List<Touched>> byPerson, End end) {
        Who who = Who.of(Callers.of(trail.http()));
        Interaction interaction = Interaction.of(trail);
        Instant now = clock.instant();
        List<AccessRow> rows = new ArrayList<>();
        byPerson.forEach((person, theirs) -> rows.add(new AccessRow(
                ids.next(),
                now,
                trail.request(),
                person.equals(RowsOfRequest.NOBODY) ? null : person,
                who,
                interaction.name(),
                interaction.action(),
                theirs.stream().map(Touched::text).distinct().toList(),
                end.outcome(),
                end.status(),
                end.refusal())));
        return rows;
    }
}
