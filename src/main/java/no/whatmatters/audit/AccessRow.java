package no.whatmatters.audit;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One row of the access log: what one request did about one person.
 *
 * @param id its own
 * @param request what the rows of one request share
 * @param person id of the Patient, or null where the request reached nobody
 * @param interaction FHIR's code, the name of an operation, or the HTTP method where it came no further
 * @param action letter of FHIR's audit-event-action
 * @param resources what was shown or changed, as {@link Touched#text()}
 * @param status of the answer, or null where the row is older than its answer
 * @param refusal code of the reason, or null
 */
record AccessRow(
        UUID id,
        Instant recorded,
        UUID request,
        @Nullable String person,
        Who who,
        String interaction,
        String action,
        List<String> resources,
        Outcome outcome,
        @Nullable Integer status,
        @Nullable String refusal) {}
