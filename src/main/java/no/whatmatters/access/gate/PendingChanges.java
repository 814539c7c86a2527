package no.whatmatters.access.gate;

import ca.uhn.fhir.rest.api.server.RequestDetails;
import java.util.List;
import java.util.Set;
import no.whatmatters.endpoint.caller.Caller;
import no.whatmatters.endpoint.caller.Callers;
import no.whatmatters.endpoint.caller.OnBehalf;
import no.whatmatters.endpoint.caller.Owner;
import no.whatmatters.storage.change.PendingWrite;
import no.whatmatters.storage.change.PendingWrite.Kind;
import org.hl7.fhir.r4.model.Provenance;
import org.hl7.fhir.r4.model.Resource;
import org.springframework.stereotype.Component;

/** What the writes of a transaction change. */
@Component
class PendingChanges {

    private final KnownRecord known;

    PendingChanges(KnownRecord known) {
        this.known = known;
    }

    /** The elements that an update changes; none where its sender does not see all of the record, and hears so. */
    static Set<String> between(Resource before, Resource after) {
        return UpdatesInTheDark.areToldOf(after) ? Set.of() : Changes.between(before, after);
    }

    Resource before(PendingWrite update) {
        return update.before() == null ? known.before(update.resource()) : update.before();
    }

    /**
     * Notes what a Provenance among them can be sent with: what is made or changed, and what its owner sends again. A new
     * version of another's record that changes nothing of it is no occasion to say who said it.
     */
    void noteSent(List<PendingWrite> writes) {
        if (writes.stream().anyMatch(each -> each.resource() instanceof Provenance)) {
            writes.forEach(this::noteSent);
        }
    }

    private void noteSent(PendingWrite write) {
        Resource resource = write.resource();
        RequestDetails request = write.request();
        if (request == null
                || write.kind() == Kind.DELETE
                || OnBehalf.of(request).isPresent()) {
            return;
        }
        if (write.kind() == Kind.CREATE
                || isOwn(resource, request)
                || !between(before(write), resource).isEmpty()) {
            Access.of(request)
                    .sent()
                    .add(resource.fhirType() + "/" + resource.getIdElement().getIdPart());
        }
    }

    private static boolean isOwn(Resource resource, RequestDetails request) {
        String organisation = Callers.of(request).map(Caller::organisation).orElse(null);
        return organisation != null
                && Owner.ofOrganisation(organisation).equals(resource.getMeta().getSource());
    }
}
