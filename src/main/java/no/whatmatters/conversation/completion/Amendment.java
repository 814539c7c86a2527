package no.whatmatters.conversation.completion;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import no.whatmatters.careplan.rules.PersonsWords;
import no.whatmatters.conversation.completion.Meaning.Change;
import no.whatmatters.conversation.completion.Meaning.Made;
import no.whatmatters.conversation.completion.Traces.OfResponse;
import no.whatmatters.conversation.completion.Traces.Trace;
import no.whatmatters.endpoint.caller.TakenBack;
import org.hl7.fhir.r4.model.Goal;
import org.hl7.fhir.r4.model.Resource;

/**
 * From what a response meant to what it means now: what is new is made; of what is otherwise, only the parts that differ are
 * changed, so that what others have done since stays; what is no longer meant is entered in error, and stands again when it is
 * meant again; a change that is no longer meant is taken back, where nobody has changed the same since. Pure, but for looking
 * things up.
 */
final class Amendment {

    private final Meaning before;
    private final Meaning now;
    private final OfResponse traces;
    private final Stored stored;

    private final Map<String, Resource> made = new LinkedHashMap<>();
    private final List<Resource> takenBack = new ArrayList<>();
    private final Map<String, Change> changes = new LinkedHashMap<>();
    private final Set<String> withdrawn = new HashSet<>();
    private final Set<String> corrected = new HashSet<>();
    private final Set<String> noLongerChanged = new HashSet<>();

    private Amendment(Meaning before, Meaning now, OfResponse traces, Stored stored) {
        this.before = before;
        this.now = now;
        this.traces = traces;
        this.stored = stored;
    }

    static Amendment between(Meaning before, Meaning now, OfResponse traces, Stored stored) {
        Amendment amendment = new Amendment(before, now, traces, stored);
        now.made().forEach(amendment::make);
        traces.made().forEach(amendment::withdraw);
        traces.changed().forEach(amendment::takeBack);
        now.changes().forEach(amendment::change);
        return amendment;
    }

    private void make(String id, Made is) {
        Trace trace = traces.made().get(id);
        Resource current = stored.current(id).orElse(null);
        if (trace == null) {
            if (current != null) {
                throw CompletionRefusal.FORM_WRITES_OVER.at(is.origin(), current.fhirType());
            }
            made.put(id, is.resource());
            return;
        }
        if (current == null) {
            return; // Its owner has deleted it since.
        }
        Resource standing = trace.changed() == null ? current : asBefore(current, trace.changed());
        Made was = before.made().get(id);
        Resource amended = was == null
                ? standing
                : Difference.between(was.resource(), is.resource()).madeOf(standing);
        if (trace.changed() != null) {
            TakenBack.mark(amended);
        }
        if (!amended.equalsDeep(current)) {
            made.put(id, amended);
            if (isWorded(current) && !PersonsWords.of(current).equals(PersonsWords.of(amended))) {
                corrected.add(id);
            }
        }
    }

    private void withdraw(String id, Trace trace) {
        if (trace.changed() == null && !now.made().containsKey(id)) {
            Resource current = stored.current(id).orElse(null);
            Resource error = current == null ? null : Withdrawal.of(current);
            if (error != null && !error.equalsDeep(current)) {
                TakenBack.mark(error);
                made.put(id, error);
                withdrawn.add(id);
            }
        }
    }

    private void takeBack(String id, Trace trace) {
        if (isMeantStill(id)) {
            return;
        }
        noLongerChanged.add(id);
        stored.current(id).ifPresent(current -> {
            Resource back = asBefore(current, Objects.requireNonNull(trace.changed()));
            if (!back.equalsDeep(current)) {
                TakenBack.mark(back);
                takenBack.add(back);
            }
        });
    }

    private void change(String id, Change is) {
        if (!isMeantStill(id)) {
            changes.put(id, is);
        }
    }

    private boolean isMeantStill(String id) {
        Change was = before.changes().get(id);
        Change is = now.changes().get(id);
        return traces.changed().containsKey(id)
                && was != null
                && is != null
                && was.patch().equalsDeep(is.patch());
    }

    /** As if that version had never been: what it changed, and nobody since, is as in the version before. */
    private Resource asBefore(Resource current, long version) {
        String id = current.fhirType() + "/" + current.getIdElement().getIdPart();
        Resource then = stored.past(id, version).orElse(null);
        Resource earlier = stored.past(id, version - 1).orElse(null);
        return then == null || earlier == null
                ? current.copy()
                : Difference.between(then, earlier).madeWhereUnchanged(current);
    }

    private static boolean isWorded(Resource resource) {
        return resource instanceof Goal || PersonsWords.areIn(resource);
    }

    /** To store of what the response makes, by id: new, changed, withdrawn, standing again. */
    Map<String, Resource> made() {
        return made;
    }

    /** To store of what was there: without what the response changed. */
    List<Resource> takenBack() {
        return takenBack;
    }

    /** To change of what was there, by id. */
    Map<String, Change> changes() {
        return changes;
    }

    Set<String> withdrawn() {
        return withdrawn;
    }

    /** Goals and barriers whose words are otherwise now. */
    Set<String> corrected() {
        return corrected;
    }

    /** What the response changed, and changes no more. */
    Set<String> noLongerChanged() {
        return noLongerChanged;
    }

    boolean isNothing() {
        return made.isEmpty() && takenBack.isEmpty() && changes.isEmpty() && noLongerChanged.isEmpty();
    }
}
