package no.whatmatters.audit.view;

import ca.uhn.fhir.rest.api.server.RequestDetails;
import java.util.List;
import java.util.Set;
import no.whatmatters.endpoint.caller.Caller;
import no.whatmatters.endpoint.caller.Callers;
import no.whatmatters.endpoint.caller.Role;

/**
 * How much of a person's log its reader is told. A relative is not told that the person blocks somebody, nor whom: blocks are
 * the person's alone. Decision 0076.
 */
enum LogSight {
    /** All of it. */
    WHOLE,
    /** All but blocks, who wrote them down, and that one was the reason for a refusal. */
    WITHOUT_BLOCKS;

    private static final String TYPE = "split_part(split_part(touched, ' ', 2), '/', 1)";

    /** Whether what was touched is a block, or says who wrote one down. */
    static final String OF_A_BLOCK = "(" + TYPE + " = 'Consent' or (" + TYPE + " = 'Provenance' and exists ("
            + "select from hfj_resource told join hfj_res_link said on said.src_resource_id = told.res_id"
            + " where told.res_type = 'Provenance' and told.fhir_id = split_part(split_part(touched, ' ', 2), '/', 2)"
            + " and said.target_resource_type = 'Consent')))";

    private static final Condition NOT_OF_BLOCKS_ALONE = Condition.of("(resources = '{}' or exists"
            + " (select from unnest(resources) as touched where not " + OF_A_BLOCK + "))");

    private static final Set<String> NOT_NAMED = Set.of("Consent", "AuditEvent");

    static LogSight of(RequestDetails request) {
        boolean relative = Callers.of(request)
                .map(Caller::role)
                .filter(Role.RELATIVE::equals)
                .isPresent();
        return relative ? WITHOUT_BLOCKS : WHOLE;
    }

    /** What a row must be like to be told of, besides. */
    Condition with(Condition asked) {
        return this == WHOLE ? asked : Condition.allOf(List.of(asked, NOT_OF_BLOCKS_ALONE));
    }

    /** Whether a row is found by a record of that type which it names. */
    boolean finds(String type) {
        return this == WHOLE || !NOT_NAMED.contains(type);
    }
}
