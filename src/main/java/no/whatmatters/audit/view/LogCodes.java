package no.whatmatters.audit.view;

import java.util.Map;
import java.util.Set;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.jspecify.annotations.Nullable;

/** The codes of FHIR, HL7 and ISO that an AuditEvent speaks in. */
final class LogCodes {

    static final String TYPE = "http://terminology.hl7.org/CodeSystem/audit-event-type";
    static final String REST = "rest";
    static final String LIFECYCLE = "http://terminology.hl7.org/CodeSystem/iso-21089-lifecycle";
    static final String DESTROY = "destroy";
    static final String ACTION = "http://hl7.org/fhir/audit-event-action";

    static final String ERASURE = "erase";

    private static final String INTERACTION = "http://hl7.org/fhir/restful-interaction";
    private static final String PURPOSE = "http://terminology.hl7.org/CodeSystem/v3-ActReason";
    private static final String RESOURCE_TYPE = "http://hl7.org/fhir/resource-types";

    private static final Set<String> INTERACTIONS = Set.of(
            "read",
            "vread",
            "update",
            "patch",
            "delete",
            "history-instance",
            "create",
            "search-type",
            "transaction",
            "batch");

    /** What the log calls otherwise than FHIR. */
    private static final Map<String, String> IN_FHIR = Map.of("get-page", "search-type");

    private LogCodes() {}

    /** What kind of event it was: a request, or what an operator did to the data past the server. */
    static Coding type(LoggedRow row) {
        return row.interaction().equals(ERASURE) ? new Coding(LIFECYCLE, DESTROY, null) : new Coding(TYPE, REST, null);
    }

    /** The interaction; null for what FHIR has no code for. */
    static @Nullable Coding interaction(LoggedRow row) {
        String name = row.interaction();
        if (name.startsWith("$")) {
            return new Coding(INTERACTION, "operation", name);
        }
        String code = IN_FHIR.getOrDefault(name, name);
        return INTERACTIONS.contains(code) ? new Coding(INTERACTION, code, null) : null;
    }

    static CodeableConcept purpose(String code) {
        return new CodeableConcept(new Coding(PURPOSE, code, null));
    }

    static Coding resourceType(String type, @Nullable String display) {
        return new Coding(RESOURCE_TYPE, type, display);
    }

    /** Success, the caller's failure, or ours. */
    static String outcome(LoggedRow row) {
        return switch (row.outcome()) {
            case "DONE" -> "0";
            case "REFUSED" -> "4";
            default -> "8";
        };
    }
}
