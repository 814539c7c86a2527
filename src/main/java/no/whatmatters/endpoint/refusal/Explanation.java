package no.whatmatters.endpoint.refusal;

import ca.uhn.fhir.parser.DataFormatException;
import ca.uhn.fhir.rest.server.exceptions.BaseServerResponseException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a failure inside the FHIR server comes to for its caller.
 *
 * @param status the HTTP status
 * @param diagnostics HAPI's own words, where they are safe to tell
 * @param faults what is wrong, at least one
 * @param headers those that the answer carries for it
 */
record Explanation(int status, @Nullable String diagnostics, List<Fault> faults, Map<String, String> headers) {

    /** Statuses with which HAPI's message is of use to a caller. */
    private static final Set<Integer> MESSAGE_TOLD = Set.of(400, 404, 409, 412, 422);

    /** Where HAPI applies a patch, and where it reads a body. It does both without looking first: what fails is not ours. */
    private static final String PATCHES = "ca.uhn.fhir.jpa.patch.";

    private static final String BODIES = "ca.uhn.fhir.rest.server.method.ResourceParameter";

    private static final int DEEPEST_CAUSE = 10;

    static Explanation of(Refusal refusal, Object... arguments) {
        return of(refusal.status(), null, refusal, arguments);
    }

    private static Explanation of(int status, @Nullable String diagnostics, Refusal refusal, Object... arguments) {
        return new Explanation(status, diagnostics, List.of(new Fault(refusal, List.of(arguments), null)), Map.of());
    }

    /**
     * Explains a failure.
     *
     * @param reading whether the request had parameters to be read rather than a resource
     * @return null when it is a failure of ours, which is to be logged and not explained
     */
    static @Nullable Explanation of(Throwable failure, boolean reading) {
        RequestRefused refused = refusalIn(failure);
        if (refused != null) {
            return new Explanation(refused.refusal().status(), null, refused.faults(), refused.headers());
        }
        if (DatabaseAway.isIn(failure)) {
            return of(RequestRefusal.DATABASE_AWAY);
        }
        HapiMessage message = HapiMessage.of(failure);
        if (failure instanceof DataFormatException) {
            RequestRefusal unreadable =
                    reading ? RequestRefusal.INVALID_SEARCH_VALUE : RequestRefusal.UNREADABLE_RESOURCE;
            RequestRefusal refusal = message.refusal().orElse(unreadable);
            return ofMessage(refusal.status(), refusal, message);
        }
        if (failure instanceof BaseServerResponseException answer) {
            int status = answer.getStatusCode();
            if (status < 500) {
                return message.refusal()
                        .map(refusal -> ofMessage(refusal.status(), refusal, message))
                        .orElseGet(() -> ofMessage(status, ofStatus(status), message));
            }
            if (status == 501 || status == 503) {
                return of(status, null, RequestRefusal.ofStatus(status));
            }
        }
        RequestRefusal ofTheSender = ofWhereItArose(failure);
        return ofTheSender == null ? null : of(ofTheSender);
    }

    /** Null where it arose elsewhere, and so is a failure of ours. */
    private static @Nullable RequestRefusal ofWhereItArose(Throwable failure) {
        Throwable each = failure;
        for (int depth = 0; each != null && depth < DEEPEST_CAUSE; depth++) {
            for (StackTraceElement call : each.getStackTrace()) {
                if (call.getClassName().startsWith(PATCHES)) {
                    return RequestRefusal.PATCH_NOT_UNDERSTOOD;
                }
                if (call.getClassName().equals(BODIES)) {
                    return RequestRefusal.UNREADABLE_RESOURCE;
                }
            }
            each = each.getCause();
        }
        return null;
    }

    /** HAPI wraps what its own methods do not declare. */
    private static @Nullable RequestRefused refusalIn(Throwable failure) {
        Throwable each = failure;
        for (int depth = 0; each != null && depth < DEEPEST_CAUSE; depth++) {
            if (each instanceof RequestRefused refused) {
                return refused;
            }
            each = each.getCause();
        }
        return null;
    }

    private static RequestRefusal ofStatus(int status) {
        return status == 404 ? RequestRefusal.UNKNOWN_RECORD : RequestRefusal.ofStatus(status);
    }

    private static Explanation ofMessage(int status, RequestRefusal refusal, HapiMessage message) {
        // Nothing of a missing record: what is hidden from the caller is answered in the same words.
        boolean told = MESSAGE_TOLD.contains(status)
                && refusal != RequestRefusal.STILL_REFERRED_TO
                && refusal != RequestRefusal.UNKNOWN_RECORD;
        String diagnostics = told ? message.tellable() : null;
        Object argument =
                switch (refusal) {
                    case UNKNOWN_SEARCH_PARAMETER, UNSUPPORTED_SEARCH_MODIFIER -> message.parameter();
                    case UNKNOWN_RESOURCE_TYPE -> message.resourceType();
                    default -> "";
                };
        return of(status, diagnostics, refusal, argument);
    }
}
