package no.whatmatters.access.gate;

import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.server.exceptions.ResourceGoneException;
import ca.uhn.fhir.rest.server.exceptions.ResourceNotFoundException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import no.whatmatters.access.facts.Kind;
import no.whatmatters.endpoint.caller.Caller;
import no.whatmatters.storage.Records;
import no.whatmatters.storage.reference.KnowableRecords;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Resource;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Which records a caller may know to be there: what is open to all, what this request writes, what a record that it changes
 * refers to already, and what the decision says. Else a reference would tell who is known here.
 */
@Component
class KnownToCaller implements KnowableRecords {

    private static final Set<Kind> OPEN = Set.of(Kind.FORM, Kind.REGISTER, Kind.DEFINITION);

    private final Judge judge;
    private final Records records;

    KnownToCaller(Judge judge, Records records) {
        this.judge = judge;
        this.records = records;
    }

    @Override
    public Set<String> among(Collection<String> wanted, @Nullable RequestDetails request) {
        if (request == null) {
            return Set.copyOf(wanted);
        }
        Optional<Caller> caller = judge.restricted(request);
        if (caller.isEmpty()) {
            return Set.copyOf(wanted);
        }
        Access access = Access.of(request);
        return wanted.stream()
                .filter(each -> isOpen(each)
                        || access.written().contains(each)
                        || access.seen().contains(each)
                        || mayKnow(caller.get(), new IdType(each), request))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static boolean isOpen(String record) {
        List<Kind> kinds = KindOf.type(record.substring(0, Math.max(record.indexOf('/'), 0)));
        return OPEN.containsAll(kinds);
    }

    private boolean mayKnow(Caller caller, IdType id, RequestDetails request) {
        Resource resource = find(id);
        return resource != null && judge.knows(caller, resource, request);
    }

    /** Of a person, what the index holds is enough: every write names one. */
    private @Nullable Resource find(IdType id) {
        if ("Patient".equals(id.getResourceType())) {
            return (Resource) new Patient().setId(id.toUnqualifiedVersionless());
        }
        try {
            return (Resource) records.asSystem("to decide whether the caller may refer to it")
                    .read(id.toUnqualifiedVersionless());
        } catch (ResourceNotFoundException | ResourceGoneException none) {
            return null;
        }
    }
}
