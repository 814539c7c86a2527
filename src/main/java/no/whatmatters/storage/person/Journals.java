package no.whatmatters.storage.person;

import ca.uhn.fhir.rest.api.server.RequestDetails;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import no.whatmatters.storage.person.Journal.Earlier;
import no.whatmatters.storage.person.PastRows.Past;
import no.whatmatters.vocabulary.IdentifierSystems;
import org.hl7.fhir.r4.model.Goal;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Resource;
import org.springframework.stereotype.Component;

/**
 * The journals of persons, as the caller of a request may see them. A fixed number of statements, whatever a journal holds; each
 * record in it has passed what decides about each that is read.
 */
@Component
public class Journals {

    private final PersonalRows rows;
    private final PastRows past;
    private final VersionReader reader;
    private final Showing showing;

    Journals(PersonalRows rows, PastRows past, VersionReader reader, Showing showing) {
        this.rows = rows;
        this.past = past;
        this.reader = reader;
        this.showing = showing;
    }

    /** The person with that id; empty where there is none, or none that the caller may see. */
    public Optional<Patient> person(String id, RequestDetails request) {
        return shownPerson(rows.person(id), request);
    }

    /** Id of the person with that identifier, whether or not the caller may see anything of it. */
    public Optional<String> idOf(Identifier identifier) {
        return rows.personWith(IdentifierSystems.canonical(identifier.getSystem()), identifier.getValue()).stream()
                .map(StoredVersion::id)
                .findFirst();
    }

    /** What could be read about the person now; see {@link Journal#extent()}. */
    public Extent extent(String person, Extent before) {
        return rows.versions(person, before.named().keySet());
    }

    /** The journal as it is; empty where the person cannot be seen. */
    public Optional<Journal> of(String person, RequestDetails request) {
        List<StoredVersion> hers = rows.of(person);
        List<Resource> shown = showing.whatMayBeShown(reader.read(hers), request);
        List<SetAsideVersion> asides = setAside(hers, shown);
        Named who = Named.in(shown).and(SetAsideVersion.organisations(asides));
        List<StoredVersion> named = who.isNobody() ? List.of() : rows.named(who);
        List<Resource> read = reader.read(named);
        Extent extent = new Extent(Extent.of(hers), Extent.of(named), who.areAllAmong(read));
        return personIn(shown, person)
                .map(patient -> new Journal(
                        patient,
                        together(shown, showing.whatMayBeShown(read, request)),
                        earlier(asides, request),
                        SetAsideVersion.writers(asides),
                        extent));
    }

    /**
     * The journal as it was then.
     *
     * @param person as the caller may see her now; so she stands there too before anything was known of her
     */
    public Journal asOf(Patient person, Instant then, RequestDetails request) {
        String id = person.getIdElement().getIdPart();
        Past hers = past.of(id, then);
        List<Resource> shown = shownThen(hers, request);
        List<SetAsideVersion> asides = setAside(hers.versions(), shown);
        Named who = Named.in(shown).and(SetAsideVersion.organisations(asides));
        Past named = who.isNobody() ? new Past(List.of(), Map.of()) : past.named(who, then);
        return new Journal(
                // Which records are of this person is known today.
                personIn(shown, id).map(each -> each.setLink(person.getLink())).orElse(person),
                together(shown, shownThen(named, request)),
                earlier(asides, request),
                SetAsideVersion.writers(asides),
                new Extent(Extent.of(hers.versions()), Extent.of(named.versions()), false));
    }

    private static Optional<Patient> personIn(List<Resource> shown, String id) {
        return shown.stream()
                .filter(Patient.class::isInstance)
                .map(Patient.class::cast)
                .filter(each -> each.getIdElement().getIdPart().equals(id))
                .findFirst();
    }

    private static List<Resource> together(List<Resource> hers, List<Resource> named) {
        List<Resource> all = new ArrayList<>(hers);
        all.addAll(named);
        return all;
    }

    private List<SetAsideVersion> setAside(List<StoredVersion> hers, List<Resource> shown) {
        Map<String, StoredVersion> goals = new TreeMap<>();
        hers.stream().filter(each -> each.type().equals("Goal")).forEach(each -> goals.put(each.id(), each));
        List<StoredVersion> ofShown = shown.stream()
                .filter(Goal.class::isInstance)
                .map(each ->
                        Objects.requireNonNull(goals.get(each.getIdElement().getIdPart())))
                .toList();
        return ofShown.isEmpty() ? List.of() : rows.setAside(ofShown);
    }

    private List<Earlier> earlier(List<SetAsideVersion> asides, RequestDetails request) {
        List<StoredVersion> versions = asides.stream()
                .map(SetAsideVersion::version)
                .filter(each -> each.until() != null)
                .toList();
        List<Resource> allowed = versions.isEmpty() ? List.of() : showing.of(reader.read(versions), request);
        List<Earlier> earlier = new ArrayList<>();
        for (int i = 0; i < versions.size(); i++) {
            if (allowed.get(i) instanceof Goal goal) {
                earlier.add(
                        new Earlier(goal, Objects.requireNonNull(versions.get(i).until())));
            }
        }
        return earlier;
    }

    /** What the caller may see in the state of then, of records that it may see in the state of now. */
    private List<Resource> shownThen(Past then, RequestDetails request) {
        Collection<StoredVersion> newest = then.newest().values();
        Map<String, Boolean> nowOpen = new HashMap<>();
        newest.forEach(each -> nowOpen.put(each.name(), false));
        showing.whatMayBeShown(reader.read(List.copyOf(newest)), request)
                .forEach(each ->
                        nowOpen.put(each.fhirType() + "/" + each.getIdElement().getIdPart(), true));
        List<StoredVersion> open = then.versions().stream()
                .filter(each -> nowOpen.getOrDefault(each.name(), true))
                .toList();
        return showing.whatMayBeShown(reader.read(open), request);
    }

    private Optional<Patient> shownPerson(List<StoredVersion> found, RequestDetails request) {
        return showing.whatMayBeShown(reader.read(found), request).stream()
                .map(Patient.class::cast)
                .findFirst();
    }
}
