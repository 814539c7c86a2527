package no.whatmatters.careplan.drawing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import no.whatmatters.careplan.picture.When;
import no.whatmatters.vocabulary.PersonOf;
import org.hl7.fhir.r4.model.Appointment;
import org.hl7.fhir.r4.model.CareTeam;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.Task;
import org.jspecify.annotations.Nullable;

/**
 * The moments at which a picture becomes another one: something is stored, a task is overdue, an appointment is over, somebody
 * leaves the team, a day begins. Between two of them it stays the same to the letter.
 */
public final class Turns {

    private Turns() {}

    /** The last one that has come: since then the picture is as it is. */
    public static Instant last(PersonalRecords records, Instant now) {
        Stream<Instant> passed = byTime(records).filter(each -> !each.isAfter(now));
        return Stream.concat(Stream.concat(passed, newest(records.all().stream()).stream()), Stream.of(dayOf(now, 0)))
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    /** The next one that comes by itself; exclusive. */
    public static Instant next(PersonalRecords records, Instant now) {
        Stream<Instant> toCome = byTime(records).filter(each -> each.isAfter(now));
        return Stream.concat(toCome, Stream.of(dayOf(now, 1)))
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }

    /** When the newest of the person's own records was stored. */
    static Optional<Instant> newestOwn(PersonalRecords records) {
        return newest(records.all().stream().filter(each -> PersonOf.isAboutSomebody(each.fhirType())));
    }

    private static Optional<Instant> newest(Stream<Resource> records) {
        return records.filter(each -> each.getMeta().getLastUpdated() != null)
                .map(each -> each.getMeta().getLastUpdated().toInstant())
                .max(Comparator.naturalOrder());
    }

    private static Stream<Instant> byTime(PersonalRecords records) {
        Stream<@Nullable When> deadlines = records.all(Task.class)
                .map(each -> When.of(each.getRestriction().getPeriod().getEndElement()));
        Stream<@Nullable When> ends = records.all(CareTeam.class)
                .flatMap(each -> each.getParticipant().stream())
                .map(each -> When.of(each.getPeriod().getEndElement()));
        Stream<Instant> appointments = records.all(Appointment.class)
                .filter(each -> each.getStart() != null)
                .map(each -> each.getStart().toInstant());
        return Stream.concat(
                Stream.concat(deadlines, ends).filter(Objects::nonNull).map(When::end), appointments);
    }

    private static Instant dayOf(Instant now, int later) {
        return LocalDate.ofInstant(now, When.NORWAY)
                .plusDays(later)
                .atStartOfDay(When.NORWAY)
                .toInstant();
    }
}
