package no.whatmatters.access.gate;

import java.util.Map;
import java.util.Set;
import no.whatmatters.endpoint.caller.Caller;
import no.whatmatters.endpoint.caller.Role;
import no.whatmatters.endpoint.refusal.RequestRefused;
import org.springframework.stereotype.Component;

/** Which operations a caller may call, alone or in a Bundle: those that the rules know. */
@Component
class OperationGate {

    private static final Set<Role> OF_THE_PLAN =
            Set.of(Role.EPJ_SYSTEM, Role.PRACTITIONER, Role.MUNICIPAL_APP, Role.PATIENT, Role.RELATIVE);

    /** Who may try a form: its maker too, who sees no person's data. */
    private static final Set<Role> OF_FORMS = Set.of(
            Role.EPJ_SYSTEM, Role.PRACTITIONER, Role.MUNICIPAL_APP, Role.PATIENT, Role.RELATIVE, Role.FORM_MAKER);

    /** Operation → who may call it. */
    static final Map<String, Set<Role>> OPERATIONS = Map.of(
            "$validate",
            Set.of(
                    Role.EPJ_SYSTEM,
                    Role.HOSPITAL_SYSTEM,
                    Role.PRACTITIONER,
                    Role.MUNICIPAL_APP,
                    Role.PATIENT,
                    Role.RELATIVE,
                    Role.FORM_MAKER),
            "$what-matters",
            OF_THE_PLAN,
            "$populate",
            OF_FORMS,
            "$extract",
            OF_FORMS,
            "$evaluate-measure",
            Set.of(Role.LEADER));

    /**
     * Operation → the type of which it shows a record before anything else. Who can read none hears why; else the record would
     * merely be unknown, also to somebody whose attestation has expired. The others name what they read, which is looked up as
     * if it were read.
     */
    private static final Map<String, String> SHOWS = Map.of("$what-matters", "Patient");

    private final Asked asked;

    OperationGate(Asked asked) {
        this.asked = asked;
    }

    /** Refuses an operation that is not for the role, that the rules do not know, or for which the token does not reach. */
    void check(Caller caller, String operation) {
        if (!OPERATIONS.getOrDefault(operation, Set.of()).contains(caller.role())) {
            throw new RequestRefused(AccessRefusal.INTERACTION_NOT_FOR_ROLE);
        }
        String shown = SHOWS.get(operation);
        if (shown != null) {
            asked.read(caller, shown);
        }
    }
}
