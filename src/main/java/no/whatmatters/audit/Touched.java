package no.whatmatters.audit;

import ca.uhn.fhir.rest.api.server.RequestDetails;
import java.util.List;
import java.util.Set;
import no.whatmatters.endpoint.caller.Disclosures;
import no.whatmatters.vocabulary.PersonOf;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Resource;

/**
 * A record that a request showed or changed.
 *
 * @param verb what was done to it
 * @param id type and id, with the version where it is known; without an id for what is not stored
 * @param persons ids of the Patients it is about, as far as it says so itself
 * @param leads records that lead to the person, where it names none itself
 */
record Touched(Verb verb, IdType id, Set<String> persons, List<IdType> leads) {

    static Touched of(Verb verb, Resource resource) {
        Set<String> persons = PersonOf.in(resource);
        return new Touched(
                verb, idOf(resource), persons, persons.isEmpty() ? PersonOf.references(resource) : List.of());
    }

    /** A record of which only the id is known; its person is still to be found. */
    static Touched of(Verb verb, IdType id) {
        return new Touched(verb, id, Set.of(), List.of(id));
    }

    /** What a request told of where its answer does not show it. */
    static List<Touched> told(RequestDetails request) {
        return Disclosures.of(request).told().stream()
                .map(each -> new Touched(
                        Verb.SHOWN,
                        new IdType(each.version()),
                        each.persons(),
                        each.leads().stream().map(IdType::new).toList()))
                .toList();
    }

    Touched about(Set<String> found) {
        return new Touched(verb, id, found, List.of());
    }

    /** As it stands in the log: {@code C Goal/0198…/_history/1}. */
    String text() {
        return verb.letter() + " " + reference();
    }

    /** Type, id and version, as far as they are known. */
    String reference() {
        return id.hasIdPart() ? id.toUnqualified().getValue() : id.getResourceType();
    }

    private static IdType idOf(Resource resource) {
        IdType id = resource.getIdElement();
        String version = id.hasVersionIdPart()
                ? id.getVersionIdPart()
                : resource.getMeta().getVersionId();
        return new IdType(resource.fhirType(), id.getIdPart(), version);
    }
}
