package no.whatmatters.access.gate;

import ca.uhn.fhir.i18n.Msg;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.server.exceptions.ResourceGoneException;
import ca.uhn.fhir.rest.server.exceptions.ResourceNotFoundException;
import java.util.Optional;
import java.util.Set;
import no.whatmatters.access.decision.DenyReason.Told;
import no.whatmatters.access.decision.Verdict.Denied;
import no.whatmatters.access.decision.Verdict.Permit;
import no.whatmatters.endpoint.caller.Caller;
import no.whatmatters.endpoint.refusal.RequestRefused;
import no.whatmatters.storage.Condition;
import no.whatmatters.storage.Records;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Resource;
import org.springframework.stereotype.Component;

/** A record that a request names by its id: what may not be seen is answered like what is not there. */
@Component
class KnownRecord {

    private final Records records;
    private final Judge judge;
    private final Redactions redactions;

    KnownRecord(Records records, Judge judge, Redactions redactions) {
        this.records = records;
        this.judge = judge;
        this.redactions = redactions;
    }

    /** What HAPI says of an id that it does not know. */
    static ResourceNotFoundException absent(String type, String id) {
        return new ResourceNotFoundException(Msg.code(2001) + "Resource " + type + "/" + id + " is not known");
    }

    /**
     * Refuses to go on with a record that the caller may not see.
     *
     * @throws ResourceNotFoundException also where there is none, or no longer
     */
    void require(Caller caller, String type, String id, RequestDetails request) {
        view(caller, type, id, request);
    }

    /**
     * As {@link #require}. What it refers to already may still be referred to by the changed record.
     *
     * @return names of the elements of which something is hidden from the caller
     */
    Set<String> requireToChange(Caller caller, String type, String id, RequestDetails request) {
        View seen = toChange(caller, type, id, request);
        return HiddenParts.between(seen.record(), seen.shown());
    }

    /**
     * As {@link #requireToChange}.
     *
     * @return the record as its caller sees it
     */
    Resource shownToChange(Caller caller, String type, String id, RequestDetails request) {
        return toChange(caller, type, id, request).shown();
    }

    /**
     * As {@link #require}.
     *
     * @return the record as its caller sees it
     */
    Resource shown(Caller caller, String type, String id, RequestDetails request) {
        return view(caller, type, id, request).shown();
    }

    /**
     * As {@link #requireToChange}, of a record that a condition names; not named is what does not show that identifier.
     *
     * @param found the record that the condition finds
     */
    boolean isNamedToChange(Caller caller, String condition, IdType found, RequestDetails request) {
        Optional<View> seen = find(caller, found.getResourceType(), found.getIdPart(), request)
                .filter(each -> Condition.isShownIn(each.shown(), condition));
        seen.ifPresent(each -> note(each, request));
        return seen.isPresent();
    }

    private View toChange(Caller caller, String type, String id, RequestDetails request) {
        View seen = view(caller, type, id, request);
        note(seen, request);
        return seen;
    }

    private static void note(View seen, RequestDetails request) {
        SentReference.in(seen.shown(), seen.shown().fhirType())
                .forEach(each -> Access.of(request).seen().add(each.target()));
    }

    /**
     * As {@link #require}. Whoever sees it and may not delete it hears that, and not whether anything refers to it: that may be
     * hidden.
     *
     * @throws RequestRefused where it may not be deleted
     */
    void requireToDelete(Caller caller, String type, String id, RequestDetails request) {
        View seen = view(caller, type, id, request);
        if (judge.delete(caller, seen.record(), request) instanceof Denied denied) {
            throw denied.reason().told() == Told.ABSENT
                    ? absent(type, id)
                    : new RequestRefused(AccessRefusal.of(denied.reason()));
        }
    }

    /** Whether there is such a record that the caller may see. */
    boolean isSeenBy(Caller caller, String type, String id, RequestDetails request) {
        return find(caller, type, id, request).isPresent();
    }

    /** A record, and what its caller sees of it. */
    private record View(Resource record, Resource shown) {}

    private View view(Caller caller, String type, String id, RequestDetails request) {
        return find(caller, type, id, request).orElseThrow(() -> absent(type, id));
    }

    private Optional<View> find(Caller caller, String type, String id, RequestDetails request) {
        return current(type, id)
                .flatMap(found -> judge.read(caller, found, request) instanceof Permit permit
                        ? Optional.of(new View(found, redactions.of(found, permit)))
                        : Optional.empty());
    }

    /** The current version, whoever may see it; empty where there is none, or no longer. */
    private Optional<Resource> current(String type, String id) {
        try {
            return Optional.of((Resource)
                    records.asSystem("to decide whether the caller may see it").read(new IdType(type, id)));
        } catch (ResourceNotFoundException | ResourceGoneException none) {
            return Optional.empty();
        }
    }

    /** The version that is about to be replaced. */
    Resource current(Resource updated) {
        return (Resource) records.asSystem("to keep whose it is")
                .read(updated.getIdElement().toUnqualifiedVersionless().withResourceType(updated.fhirType()));
    }

    /** The version before the one that is being written. */
    Resource before(Resource updated) {
        long version = updated.getIdElement().getVersionIdPartAsLong();
        return (Resource) records.asSystem("to decide about a change")
                .read(new IdType(updated.fhirType(), updated.getIdElement().getIdPart(), String.valueOf(version - 1)));
    }
}
