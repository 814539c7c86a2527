package no.whatmatters.careplan.picture;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What everybody around one person shares.
 *
 * @param shows the moment it shows
 * @param changed when the newest of the person's records was stored; null where none says
 * @param level code of the care level it is narrowed to, or null for all
 * @param ranked whether the person has said in which order the goals come
 * @param goals in the person's own order: those that matter now, and those that are reached
 * @param means of the scores of {@code goals}
 * @param teamReferences the care teams and relatives that {@code team} is told from
 * @param givenUp goals that were cancelled or rejected, and have no new wording
 */
public record Picture(
        Person person,
        At shows,
        @Nullable When changed,
        @Nullable String level,
        boolean ranked,
        List<SharedGoal> goals,
        Optional<Means> means,
        List<SharedGoal> givenUp,
        List<OtherGoal> otherGoals,
        List<PlanPart> parts,
        List<Action> actions,
        List<HandOver> handOvers,
        List<Due> due,
        List<Member> team,
        List<String> teamReferences,
        Optional<Asked> asked) {

    public Instant at() {
        return shows.moment();
    }

    /** Whether it is from history. */
    public boolean past() {
        return shows.past();
    }

    /**
     * Whose picture it is.
     *
     * @param reference the Patient
     * @param name empty where none is registered
     * @param died when the person died, where that is known
     * @param dead whether the person has died
     */
    public record Person(
            String reference,
            String name,
            @Nullable When born,
            @Nullable When died,
            boolean dead) {}
}
