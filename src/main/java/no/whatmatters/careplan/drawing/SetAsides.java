package no.whatmatters.careplan.drawing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import no.whatmatters.careplan.picture.Party;
import no.whatmatters.careplan.picture.Quote;
import no.whatmatters.careplan.picture.SetAside;
import no.whatmatters.careplan.picture.When;
import org.hl7.fhir.r4.model.Goal;
import org.hl7.fhir.r4.model.Goal.GoalLifecycleStatus;
import org.hl7.fhir.r4.model.Provenance;
import org.jspecify.annotations.Nullable;

/** When a goal was set aside, by whom and why, from its versions: the reason is still told when it is active again. */
final class SetAsides {

    private static final Set<GoalLifecycleStatus> ASIDE =
            EnumSet.of(GoalLifecycleStatus.ONHOLD, GoalLifecycleStatus.CANCELLED, GoalLifecycleStatus.REJECTED);

    private final PersonalRecords records;
    private final Authorships authorships;

    SetAsides(PersonalRecords records, Authorships authorships) {
        this.records = records;
        this.authorships = authorships;
    }

    /** All times it was set aside, the oldest first. A stretch of versions with the same status and reason is one. */
    List<SetAside> of(Goal goal) {
        List<Stretch> stretches = new ArrayList<>();
        for (Version each : versions(goal)) {
            Stretch last = stretches.isEmpty() ? null : stretches.get(stretches.size() - 1);
            if (last != null && last.isContinuedBy(each)) {
                stretches.set(stretches.size() - 1, new Stretch(last.first, each.until));
            } else {
                stretches.add(new Stretch(each, each.until));
            }
        }
        List<SetAside> told = new ArrayList<>();
        for (int i = 0; i < stretches.size(); i++) {
            Instant until = stretches.get(i).until;
            boolean nextFollows = i + 1 < stretches.size()
                    && stretches.get(i + 1).first.from().equals(until);
            told.add(told(goal, stretches.get(i).first, nextFollows ? null : until));
        }
        return told;
    }

    private List<Version> versions(Goal goal) {
        Stream<Version> earlier = records.earlierGoals().stream()
                .filter(each -> PersonalRecords.nameOf(each.goal()).equals(PersonalRecords.nameOf(goal)))
                .map(each -> new Version(each.goal(), each.until()));
        return Stream.concat(earlier, Stream.of(new Version(goal, null)))
                .filter(each -> ASIDE.contains(each.goal.getLifecycleStatus()))
                .sorted(Comparator.comparing(Version::from))
                .toList();
    }

    private SetAside told(Goal goal, Version version, @Nullable Instant endedAt) {
        String name = PersonalRecords.nameOf(goal);
        Provenance provenance =
                authorships.of(name, version.from(), version.until).orElse(null);
        Party author = provenance == null ? Party.UNKNOWN : authorships.author(provenance);
        Party enterer = provenance == null ? authorships.writer(version.goal) : authorships.enterer(provenance);
        return new SetAside(
                version.goal.getLifecycleStatus(),
                new Quote(
                        Objects.requireNonNullElse(version.goal.getStatusReason(), ""),
                        Objects.requireNonNullElse(version.goal.getLanguage(), "")),
                provenance == null ? When.of(version.from()) : Authorships.when(provenance),
                author,
                enterer.equals(author) ? Party.UNKNOWN : enterer,
                endedAt == null ? null : takenUpAgain(name, endedAt));
    }

    private When takenUpAgain(String goal, Instant at) {
        return authorships.of(goal, at, at.plusMillis(1)).map(Authorships::when).orElse(When.of(at));
    }

    /** A version of the goal, and when the next one took its place; null for the one that is shown. */
    private record Version(Goal goal, @Nullable Instant until) {

        Instant from() {
            return goal.getMeta().getLastUpdated() != null
                    ? goal.getMeta().getLastUpdated().toInstant()
                    : Instant.EPOCH;
        }
    }

    /** Versions one after the other that say the same. */
    private record Stretch(Version first, @Nullable Instant until) {

        boolean isContinuedBy(Version next) {
            return next.from().equals(until)
                    && next.goal.getLifecycleStatus() == first.goal.getLifecycleStatus()
                    && Objects.equals(next.goal.getStatusReason(), first.goal.getStatusReason());
        }
    }
}
