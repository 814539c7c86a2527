package no.whatmatters.endpoint.caller;

import ca.uhn.fhir.rest.api.server.RequestDetails;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Whom a request turned out to be about and what it told of, where neither its address nor its answer says so: for the access
 * log, which would else not know.
 */
public final class Disclosures {

    private static final String KEPT = Disclosures.class.getName();

    private final Set<String> persons = new LinkedHashSet<>();
    private final Set<Told> told = new LinkedHashSet<>();

    private Disclosures() {}

    /**
     * One version of a record that was told of, or a document that was made of such.
     *
     * @param version such as {@code Goal/0198…/_history/2}
     * @param person id of the Patient it is about
     */
    public record Told(String version, String person) {}

    public static Disclosures of(RequestDetails request) {
        return (Disclosures) request.getUserData().computeIfAbsent(KEPT, unused -> new Disclosures());
    }

    /** The request is about that Patient, by a number in its body; whether it gets to see anything is another matter. */
    public void about(String person) {
        persons.add(person);
    }

    public void told(Collection<Told> versions) {
        told.addAll(versions);
    }

    public List<String> persons() {
        return List.copyOf(persons);
    }

    public List<Told> told() {
        return List.copyOf(told);
    }
}
