package no.whatmatters.endpoint.caller;

import ca.uhn.fhir.rest.api.server.RequestDetails;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import no.whatmatters.vocabulary.PersonOf;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Resource;

/**
 * Whom a request turned out to be about and what it told of, where neither its address nor its answer says so, such as the
 * records that a form was filled in from: for the access log, which would else not know.
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
     * @param persons ids of the Patients it is about, as far as it says so itself
     * @param leads records that lead to the person, where it names none itself
     */
    public record Told(String version, Set<String> persons, List<String> leads) {

        public Told {
            persons = Set.copyOf(persons);
            leads = List.copyOf(leads);
        }

        /** As that record says of itself. */
        public static Told of(Resource record) {
            Set<String> persons = PersonOf.in(record);
            return new Told(
                    version(record),
                    persons,
                    persons.isEmpty()
                            ? PersonOf.references(record).stream()
                                    .map(IdType::getValue)
                                    .toList()
                            : List.of());
        }

        /** As part of what is told of that Patient. */
        public static Told about(String person, Resource record) {
            return new Told(version(record), Set.of(person), List.of());
        }

        private static String version(Resource record) {
            IdType id = record.getIdElement();
            String version = id.hasVersionIdPart()
                    ? id.getVersionIdPart()
                    : record.getMeta().getVersionId();
            return new IdType(record.fhirType(), id.getIdPart(), version).getValue();
        }
    }

    public static Disclosures of(RequestDetails request) {
        return (Disclosures) request.getUserData().computeIfAbsent(KEPT, unused -> new Disclosures());
    }

    /** The request is about that Patient, by a number in its body; whether it gets to see anything is another matter. */
    public void about(String person) {
        persons.add(person);
    }

    /** The answer tells something of that record, without holding it. */
    public void told(Resource record) {
        told.add(Told.of(record));
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
