package no.whatmatters.conversation.populate;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.whatmatters.conversation.form.FormFault;

/** What was left open, and why: said once for each place and cause, since a fault in a group that repeats is one fault. */
final class LeftOpen {

    private final Map<String, FormFault> faults = new LinkedHashMap<>();

    void note(FormFault fault) {
        faults.putIfAbsent(fault.getMessage(), fault);
    }

    List<FormFault> all() {
        return List.copyOf(faults.values());
    }
}
