package no.whatmatters.endpoint.behalf;

import ca.uhn.fhir.rest.api.Constants;
import ca.uhn.fhir.rest.api.RestOperationTypeEnum;
import ca.uhn.fhir.rest.server.exceptions.InternalErrorException;
import ca.uhn.fhir.rest.server.exceptions.ResourceNotFoundException;
import ca.uhn.fhir.rest.server.method.BaseMethodBinding;
import ca.uhn.fhir.rest.server.method.BaseResourceReturningMethodBinding;
import ca.uhn.fhir.rest.server.servlet.ServletRequestDetails;
import ca.uhn.fhir.rest.server.servlet.ServletSubRequestDetails;
import ca.uhn.fhir.rest.server.util.ServletRequestUtil;
import com.google.common.collect.ArrayListMultimap;
import java.util.Set;
import no.whatmatters.endpoint.refusal.RequestRefused;
import org.hl7.fhir.r4.model.Resource;
import org.springframework.stereotype.Component;

/**
 * What an operation reads for its caller: searches and reads that walk the same way as if the caller had sent them, past the
 * same gates and checks. Their answers do not leave by themselves: whoever shows something of them tells it to
 * {@link no.whatmatters.endpoint.caller.Disclosures}.
 */
@Component
public class ReadsForCaller {

    private static final Set<RestOperationTypeEnum> KNOWN =
            Set.of(RestOperationTypeEnum.READ, RestOperationTypeEnum.SEARCH_TYPE);

    /**
     * Reads, or searches.
     *
     * @param address type and id, or type and parameters, with values percent-encoded
     * @param request that of the operation
     * @return the resource, or a searchset of what the caller may see
     * @throws ResourceNotFoundException where it is no such address; else as the same request would be refused
     */
    public Resource get(String address, ServletRequestDetails request) {
        ServletSubRequestDetails own =
                ServletRequestUtil.getServletSubRequestDetails(request, address, "GET", ArrayListMultimap.create());
        // What the caller says of the operation's answer is not meant for these.
        own.addHeader(Constants.HEADER_IF_NONE_MATCH, "");
        own.addHeader(Constants.HEADER_IF_MODIFIED_SINCE, "");
        BaseMethodBinding method = request.getServer().determineResourceMethod(own, own.getRequestPath());
        if (!(method instanceof BaseResourceReturningMethodBinding reads)
                || !KNOWN.contains(method.getRestOperationType(own))) {
            throw new ResourceNotFoundException("no such address");
        }
        own.setRestOperationType(reads.getRestOperationType(own));
        try {
            return (Resource) reads.doInvokeServer(request.getServer(), own);
        } catch (InternalErrorException wrapped) {
            throw wrapped.getCause() instanceof RequestRefused refused ? refused : wrapped;
        }
    }
}
