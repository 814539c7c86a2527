package no.whatmatters.storage;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.whatmatters.storage.change.OrganisationNames;
import no.whatmatters.vocabulary.IdentifierSystems;
import org.hl7.fhir.r4.model.Organization;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What organisations are called, from their records. */
@Component
class StoredOrganisationNames implements OrganisationNames {

    private final ObjectProvider<Records> records;

    StoredOrganisationNames(ObjectProvider<Records> records) {
        this.records = records;
    }

    @Override
    public Optional<String> of(String number) {
        SearchQuery query = new SearchQuery(
                "Organization",
                Map.of("identifier", List.of(IdentifierSystems.ORGANISATION_NUMBER + "|" + number)),
                Set.of(),
                Set.of(),
                null,
                1,
                null,
                null);
        return records.getObject().asSystem("say whose change came first").search(query).resources().stream()
                .map(found -> ((Organization) found).getName())
                .filter(name -> name != null)
                .findFirst();
    }
}
