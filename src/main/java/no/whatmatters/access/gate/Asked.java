package no.whatmatters.access.gate;

import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.server.exceptions.ResourceNotFoundException;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import no.whatmatters.access.decision.Decisions;
import no.whatmatters.access.decision.DenyReason;
import no.whatmatters.access.decision.Verb;
import no.whatmatters.access.decision.Way;
import no.whatmatters.access.facts.Kind;
import no.whatmatters.endpoint.caller.Caller;
import no.whatmatters.endpoint.refusal.RequestRefused;
import no.whatmatters.storage.Condition;
import no.whatmatters.storage.reference.LeadingReferences;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Resource;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/** What is asked for, before it is looked at closer: may this role and this token do so at all, and is the record there? */
@Component
class Asked {

    /** It has no identifier to be found again by, so its sender gives it an id. */
    private static final String ID_BY_SENDER = "Provenance";

    /** For clients, so that they get a token with a new attestation by themselves (Tillitsrammeverket, ATT-58). */
    private static final String NEW_TOKEN = "DPoP error=\"attestation_has_expired\"";

    private final Decisions decisions;
    private final Conditions conditions;
    private final LeadingReferences stored;
    private final KnownRecord known;
    private final MatchedPersons persons;
    private final Clock clock;

    Asked(
            Decisions decisions,
            Conditions conditions,
            LeadingReferences stored,
            KnownRecord known,
            MatchedPersons persons,
            Clock clock) {
        this.decisions = decisions;
        this.conditions = conditions;
        this.stored = stored;
        this.known = known;
        this.persons = persons;
        this.clock = clock;
    }

    /** Refuses to open a record of a type of which the caller can open none. */
    void open(Caller caller, String type) {
        atAll(caller, Verb.READ, Way.OPENED, type, KindOf.type(type));
    }

    /** Refuses to search where the caller can find nothing. */
    void search(Caller caller, String type) {
        atAll(caller, Verb.READ, Way.SEARCHED, type, KindOf.type(type));
    }

    /** Refuses to show, by an operation, a record of a type of which the caller may be shown none. */
    void read(Caller caller, String type) {
        atAll(caller, Verb.READ, type);
    }

    /** Refuses what the caller could write of no record, whosever it is. */
    void atAll(Caller caller, boolean isNew, Resource sent) {
        String type = sent.fhirType();
        if (isNew) {
            atAll(caller, Verb.CREATE, Way.ASKED, type, List.of(KindOf.of(sent)));
        } else {
            atAll(caller, Verb.UPDATE, type);
        }
    }

    private void atAll(Caller caller, Verb verb, String type) {
        atAll(caller, verb, Way.ASKED, type, KindOf.type(type));
    }

    private void atAll(Caller caller, Verb verb, Way way, String type, List<Kind> kinds) {
        DenyReason reason = decisions.barred(caller, verb, way, type, kinds, clock.instant());
        if (reason != null) {
            RequestRefused refused = new RequestRefused(AccessRefusal.of(reason));
            throw reason == DenyReason.ATTESTATION_HAS_EXPIRED
                    ? refused.with(HttpHeaders.WWW_AUTHENTICATE, NEW_TOKEN)
                    : refused;
        }
    }

    /**
     * A create, judged by what is sent: a condition that matches would else answer who may not send it. Matching a national
     * register is for transactions, whose answer can keep quiet.
     */
    void create(
            Caller caller,
            String type,
            @Nullable String condition,
            @Nullable Resource resource,
            boolean inBundle,
            RequestDetails request) {
        atAll(
                caller,
                Verb.CREATE,
                Way.ASKED,
                type,
                resource == null ? KindOf.type(type) : List.of(KindOf.of(resource)));
        if (!inBundle && condition != null && Conditions.isNational(condition)) {
            throw new RequestRefused(AccessRefusal.NATIONAL_MATCH_NEEDS_TRANSACTION);
        }
        conditions.checkCreate(caller, type, condition, resource);
        if (condition != null && Conditions.findsAPerson(type, condition) && !conditions.mayBegin(caller)) {
            persons.requireToTakePart(caller, condition, request);
        }
    }

    /** An update of a record. */
    void update(Caller caller, String type, @Nullable String id, RequestDetails request) {
        atAll(caller, Verb.UPDATE, type);
        if (id != null) {
            try {
                known.requireToChange(caller, type, id, request);
            } catch (ResourceNotFoundException absent) {
                if (!type.equals(ID_BY_SENDER)) {
                    throw absent;
                }
                atAll(caller, Verb.CREATE, type);
            }
        }
    }

    /** An update by an identifier. */
    void updateByIdentifier(
            Caller caller, String type, String condition, @Nullable Resource resource, RequestDetails request) {
        atAll(caller, Verb.UPDATE, type);
        if (conditions.isOwn(caller, condition)) {
            conditions.checkOwn(caller, type, condition, resource);
        } else {
            anothers(caller, type, condition, request);
        }
    }

    /** By an identifier that another assigns, what the caller sees can be changed; nothing else is found, or made. */
    private void anothers(Caller caller, String type, String condition, RequestDetails request) {
        String record = Condition.record(type, condition);
        String found = stored.found(Set.of(record)).get(record);
        if (found == null || !known.isNamedToChange(caller, condition, new IdType(found), request)) {
            throw new RequestRefused(AccessRefusal.IDENTIFIER_SYSTEM_NOT_OWN);
        }
    }

    /** A delete. */
    void delete(Caller caller, String type, @Nullable String id, RequestDetails request) {
        atAll(caller, Verb.DELETE, type);
        if (id != null) {
            known.requireToDelete(caller, type, id, request);
        }
    }

    /**
     * A patch.
     *
     * @param body the entry's resource in a Bundle, or null where the patch is the request's body
     */
    void patch(Caller caller, String type, @Nullable String id, @Nullable Resource body, RequestDetails request) {
        atAll(caller, Verb.UPDATE, type);
        if (id != null) {
            PatchGate.check(known.requireToChange(caller, type, id, request), body, request);
        }
    }

    /** A past version, or the history, of a record. */
    void past(Caller caller, String type, @Nullable String id, RequestDetails request) {
        open(caller, type);
        if (id != null) {
            known.require(caller, type, id, request);
        }
    }
}
