package no.whatmatters.health;

import java.util.List;

/** The server will not start as it is set up. */
final class StartRefused extends IllegalStateException {

    private final transient List<String> faults;

    /**
     * A refusal.
     *
     * @param faults a sentence for each fault, with its cure
     */
    StartRefused(List<String> faults) {
        super(String.join("\n", faults));
        this.faults = List.copyOf(faults);
    }

    List<String> faults() {
        return faults;
    }
}
