package no.whatmatters.conversation.prefilling;

import ca.uhn.fhir.rest.server.exceptions.ResourceGoneException;
import ca.uhn.fhir.rest.server.exceptions.ResourceNotFoundException;
import ca.uhn.fhir.rest.server.servlet.ServletRequestDetails;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import no.whatmatters.endpoint.behalf.ReadsForCaller;
import no.whatmatters.vocabulary.Leads;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.springframework.stereotype.Component;

/** Records that a caller refers to, as the caller may see them: by id, or by identifier. */
@Component
class CallersRecords {

    private static final Pattern LOCAL = Pattern.compile("[A-Z][A-Za-z]+/[A-Za-z0-9\\-.]{1,64}");

    private final ReadsForCaller reads;

    CallersRecords(ReadsForCaller reads) {
        this.reads = reads;
    }

    /**
     * The record; empty where there is none for this caller.
     *
     * @param type of the record, where the reference says none
     */
    Optional<Resource> find(Reference reference, String type, ServletRequestDetails request) {
        try {
            if (isLocal(reference)) {
                return Optional.of(reads.get(reference.getReference(), request));
            }
            return Leads.somewhere(reference) || !reference.hasIdentifier()
                    ? Optional.empty()
                    : only(reads.get(address(reference, type), request));
        } catch (ResourceNotFoundException | ResourceGoneException none) {
            return Optional.empty();
        }
    }

    static boolean isLocal(Reference reference) {
        return Leads.somewhere(reference)
                && LOCAL.matcher(reference.getReference()).matches();
    }

    private static String address(Reference reference, String type) {
        Identifier identifier = reference.getIdentifier();
        String token = (identifier.getSystem() != null ? identifier.getSystem() + "|" : "") + identifier.getValue();
        String named = reference.getType() != null ? reference.getType() : type;
        return named + "?identifier=" + URLEncoder.encode(token, StandardCharsets.UTF_8);
    }

    private static Optional<Resource> only(Resource answer) {
        List<BundleEntryComponent> found = ((Bundle) answer).getEntry();
        return found.size() == 1 ? Optional.of(found.get(0).getResource()) : Optional.empty();
    }
}
