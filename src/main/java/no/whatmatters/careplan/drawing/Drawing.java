package no.whatmatters.careplan.drawing;

import java.util.List;
import no.whatmatters.careplan.picture.At;
import no.whatmatters.careplan.picture.Means;
import no.whatmatters.careplan.picture.Picture;
import no.whatmatters.careplan.picture.SharedGoal;
import no.whatmatters.careplan.picture.When;
import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.Patient;
import org.jspecify.annotations.Nullable;

/** Draws the picture of one person at one moment. */
public final class Drawing {

    private Drawing() {}

    /**
     * The picture that the records give.
     *
     * @param at the moment it shows, of which the records are
     * @param level code of the care level to narrow plans, actions and tasks to, or null
     */
    public static Picture of(PersonalRecords records, At at, @Nullable String level) {
        WhoIsWho who = new WhoIsWho(records);
        Authorships authorships = new Authorships(records, who);
        Levels levels = new Levels(records, level);
        Goals goals = new Goals(records, who, authorships);
        List<SharedGoal> shared = goals.shared();
        Tasks tasks = new Tasks(records, who, levels);
        return new Picture(
                person(records.person()),
                at,
                Turns.newestOwn(records).map(When::of).orElse(null),
                level,
                goals.areRanked(),
                shared,
                Means.of(shared.stream().map(SharedGoal::scores).toList()),
                goals.givenUp(),
                goals.others(),
                new PlanParts(records, who, levels).all(),
                new Actions(records, who, levels)
                        .all(shared.stream().map(SharedGoal::reference).toList()),
                tasks.handOvers(),
                tasks.due(at.moment()),
                new Team(records, who).at(at.moment()),
                Team.references(records),
                new LastAsked(records, who, authorships).find());
    }

    private static Picture.Person person(Patient patient) {
        return new Picture.Person(
                PersonalRecords.nameOf(patient),
                WhoIsWho.nameOf(patient.getName()),
                When.of(patient.getBirthDateElement()),
                patient.getDeceased() instanceof DateTimeType died ? When.of(died) : null,
                patient.hasDeceasedDateTimeType() || isTrue(patient));
    }

    private static boolean isTrue(Patient patient) {
        return patient.getDeceased() instanceof BooleanType died && Boolean.TRUE.equals(died.getValue());
    }
}
