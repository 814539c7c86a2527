package no.whatmatters.audit;

import ca.uhn.fhir.rest.api.RestOperationTypeEnum;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a request asked for.
 *
 * @param name FHIR's code, the name of an operation, or the HTTP method where HAPI did not get to know
 * @param action letter of FHIR's audit-event-action: a search is an execution, as FHIR has it
 */
record Interaction(String name, String action) {

    private static final Set<String> METHODS = Set.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS");

    static Interaction of(Trail trail) {
        return trail.details()
                .map(Interaction::of)
                .orElseGet(() -> ofMethod(trail.http().getMethod()));
    }

    private static Interaction of(RequestDetails request) {
        RestOperationTypeEnum type = request.getRestOperationType();
        String operation = request.getOperation();
        if (operation != null && operation.startsWith("$") && type != null) {
            return new Interaction(operation, "E");
        }
        return type == null ? ofMethod(request.getRequestType().name()) : new Interaction(type.getCode(), action(type));
    }

    private static Interaction ofMethod(@Nullable String method) {
        String known = method != null && METHODS.contains(method) ? method : "unknown";
        return new Interaction(known, "E");
    }

    private static String action(RestOperationTypeEnum type) {
        return switch (type) {
            case CREATE -> "C";
            case READ, VREAD, HISTORY_INSTANCE -> "R";
            case UPDATE, PATCH -> "U";
            case DELETE -> "D";
            default -> "E";
        };
    }
}
