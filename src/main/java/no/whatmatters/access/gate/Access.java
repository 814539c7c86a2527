package no.whatmatters.access.gate;

import ca.uhn.fhir.rest.api.server.RequestDetails;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.whatmatters.access.decision.DenyReason;
import no.whatmatters.access.decision.Verdict.Permit;
import no.whatmatters.endpoint.caller.OnBehalf;
import org.hl7.fhir.r4.model.Resource;
import org.jspecify.annotations.Nullable;

/** What one request has been permitted and refused so far. The exit guard lets out what stands here, and nothing else. */
public final class Access {

    private static final String KEPT = Access.class.getName();

    private final Map<String, Permit> shown = new HashMap<>();
    private final Set<String> written = new HashSet<>();
    private final Set<String> sent = new HashSet<>();
    private final Set<String> seen = new HashSet<>();
    private final Set<String> openedInEmergency = new HashSet<>();
    private final List<Refused> refusals = new ArrayList<>();
    private final LookedUp lookedUp = new LookedUp();
    private @Nullable String person;
    private boolean worklist;

    private Access() {}

    /**
     * A resource that the request did not get.
     *
     * @param reference such as {@code Goal/0198…}
     * @param person id of the Patient, or null
     */
    public record Refused(String reference, @Nullable String person, DenyReason reason) {}

    /** That of the request; entries of a Bundle share their request's, and so does what is done on its behalf. */
    public static Access of(RequestDetails request) {
        RequestDetails asked = OnBehalf.of(request).map(OnBehalf::asked).orElse(request);
        return (Access) asked.getUserData().computeIfAbsent(KEPT, unused -> new Access());
    }

    /** What was refused, in order. */
    public List<Refused> refusals() {
        return List.copyOf(refusals);
    }

    void permit(Resource resource, Permit permit) {
        shown.put(key(resource), permit);
    }

    @Nullable
    Permit permitFor(Resource resource) {
        return shown.get(key(resource));
    }

    void refuse(Refused refused) {
        refusals.add(refused);
    }

    /** Forgets what an earlier entry of a batch has noted, which may have been refused. */
    void beginTransaction() {
        written.clear();
        sent.clear();
        seen.clear();
    }

    /** What the caller is about to write, whether or not it changes anything, or may be. */
    Set<String> written() {
        return written;
    }

    /** What the caller really makes or changes in this transaction, or sends again of its own; known at its end. */
    Set<String> sent() {
        return sent;
    }

    /** What the records that this request changes refer to already, as its caller sees them. */
    Set<String> seen() {
        return seen;
    }

    /** Ids of the persons of whom something was permitted in an emergency. */
    Set<String> openedInEmergency() {
        return openedInEmergency;
    }

    /** Says that the request asks for the tasks of the own organisation. */
    void asksForWorklist() {
        worklist = true;
    }

    /** Whether the request asks for the tasks of the own organisation, whomever they are about. */
    boolean isWorklist() {
        return worklist;
    }

    LookedUp lookedUp() {
        return lookedUp;
    }

    /** Whether the person is the only one so far; the first one is. */
    boolean isOnlyPerson(@Nullable String id) {
        if (person == null) {
            person = id;
        }
        return id == null || id.equals(person);
    }

    private static String key(Resource resource) {
        return resource.fhirType() + "/" + resource.getIdElement().getIdPart() + "/"
                + resource.getMeta().getVersionId();
    }
}
