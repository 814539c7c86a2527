package no.whatmatters.audit.view;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import no.whatmatters.storage.Records;
import no.whatmatters.storage.SearchQuery;
import no.whatmatters.vocabulary.IdentifierSystems;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Organization;
import org.hl7.fhir.r4.model.Practitioner;
import org.hl7.fhir.r4.model.Resource;
import org.jspecify.annotations.Nullable;

/** The organisations and professionals of some rows who have a record here: what they are called, and where they are found. */
final class KnownAgents {

    /** As many as a page can name. */
    private static final int ALL = 200;

    private final Map<String, String> organisations = new HashMap<>();
    private final Map<String, String> names = new HashMap<>();
    private final Map<String, String> professionals = new HashMap<>();

    private KnownAgents() {}

    /** Looks them up, all of a page with one search for each type. */
    static KnownAgents of(Collection<LoggedRow> rows, Records records) {
        return of(Stream.concat(
                find(
                        "Organization",
                        IdentifierSystems.ORGANISATION_NUMBER,
                        rows.stream().map(LoggedRow::organisation),
                        records),
                find("Practitioner", IdentifierSystems.HPR_NUMBER, rows.stream().map(LoggedRow::hprNumber), records)));
    }

    /** Those that were found. */
    static KnownAgents of(Stream<? extends Resource> found) {
        KnownAgents known = new KnownAgents();
        found.forEach(each -> {
            if (each instanceof Organization organisation) {
                known.add(organisation);
            } else if (each instanceof Practitioner professional) {
                known.add(professional);
            }
        });
        return known;
    }

    /** Where the professional is found, or null. */
    @Nullable
    String professional(@Nullable String hprNumber) {
        return professionals.get(hprNumber);
    }

    /** Where the organisation is found, or null. */
    @Nullable
    String organisation(String number) {
        return organisations.get(number);
    }

    /** What it is called, or null. */
    @Nullable
    String nameOf(String number) {
        return names.get(number);
    }

    private void add(Organization organisation) {
        number(organisation.getIdentifier(), IdentifierSystems.ORGANISATION_NUMBER)
                .forEach(number -> {
                    organisations.put(number, reference(organisation));
                    if (organisation.getName() != null) {
                        names.put(number, organisation.getName());
                    }
                });
    }

    private void add(Practitioner professional) {
        number(professional.getIdentifier(), IdentifierSystems.HPR_NUMBER)
                .forEach(number -> professionals.put(number, reference(professional)));
    }

    private static Stream<? extends Resource> find(
            String type, String system, Stream<@Nullable String> numbers, Records records) {
        List<String> wanted = numbers.filter(Objects::nonNull)
                .distinct()
                .map(each -> system + "|" + each)
                .toList();
        if (wanted.isEmpty()) {
            return Stream.empty();
        }
        SearchQuery query = new SearchQuery(
                type,
                Map.of("identifier", List.of(String.join(",", wanted))),
                Set.of(),
                Set.of(),
                null,
                ALL,
                null,
                null);
        return records.asSystem("say who has looked").search(query).resources().stream()
                .map(Resource.class::cast);
    }

    private static Stream<String> number(List<Identifier> identifiers, String system) {
        return identifiers.stream()
                .filter(each ->
                        each.getSystem() != null && system.equals(IdentifierSystems.canonical(each.getSystem())))
                .map(Identifier::getValue);
    }

    private static String reference(Resource resource) {
        return resource.fhirType() + "/" + resource.getIdElement().getIdPart();
    }
}
