package no.whatmatters.storage;

import ca.uhn.fhir.rest.api.server.RequestDetails;
import java.util.Collections;
import java.util.List;
import no.whatmatters.endpoint.refusal.Fault;
import no.whatmatters.endpoint.refusal.RequestRefused;
import no.whatmatters.storage.change.ChangeRule;
import no.whatmatters.storage.change.ChangeableRecords;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.Bundle.HTTPVerb;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Resource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Tells beforehand of identifiers that are the names of other records: of those that the asker may see, for else whoever asks
 * would learn who is known here. {@link BusinessIdentifiers} holds all who write to it. Decision 0034.
 */
@Component
class TakenIdentifiers implements ChangeRule {

    private static final String OWNERS = """
            select distinct b.resource_id from unnest(?::text[], ?::text[]) as w(system, value)
                join business_identifier b on b.resource_type = ? and b.system = w.system and b.value = w.value""";

    private final JdbcTemplate database;
    private final ChangeableRecords records;

    TakenIdentifiers(JdbcTemplate database, ChangeableRecords records) {
        this.database = database;
        this.records = records;
    }

    /** What an entry's condition names is found, and no conflict. */
    @Override
    public void begin(Bundle transaction, RequestDetails asking) {
        for (BundleEntryComponent entry : transaction.getEntry()) {
            if (entry.hasResource() && entry.getRequest().getMethod() == HTTPVerb.POST) {
                claim(entry.getResource(), entry.getRequest().getIfNoneExist());
            }
        }
    }

    private static void claim(Resource resource, @Nullable String condition) {
        try {
            boolean unused = Condition.claim(resource, condition);
        } catch (RequestRefused noCondition) {
            // Then it names nothing.
        }
    }

    @Override
    public List<Fault> faultsOf(@Nullable Resource before, Resource after, RequestDetails asking) {
        String type = after.fhirType();
        boolean taken = BusinessIdentifiers.isLeftToAnother(after) || isTaken(before, after, asking);
        return taken
                ? List.of(new Fault(StorageRefusal.IDENTIFIER_TAKEN, List.of(type), type + ".identifier"))
                : List.of();
    }

    /** Of a record that hides the name from the asker, nothing is told. */
    private boolean isTaken(@Nullable Resource before, Resource after, RequestDetails asking) {
        String own = before == null ? "" : before.getIdElement().getIdPart();
        List<BusinessIdentifier> names = names(after);
        return owners(after, names).stream()
                .filter(each -> !each.equals(own))
                .anyMatch(each -> records.mayBeToldOf(
                        new IdType(after.fhirType(), each),
                        shown -> !Collections.disjoint(BusinessIdentifier.of(shown), names),
                        asking));
    }

    /** Its identifiers, but for those that its condition leads to. */
    private static List<BusinessIdentifier> names(Resource resource) {
        BusinessIdentifier claimed = BusinessIdentifiers.claimed(resource);
        boolean byAnyNumber = claimed != null && claimed.isUniqueFor(resource.fhirType());
        return BusinessIdentifier.of(resource).stream()
                .filter(each -> !each.equals(claimed) && !(byAnyNumber && each.isNational()))
                .toList();
    }

    /** Ids of the records whose names these are. */
    private List<String> owners(Resource resource, List<BusinessIdentifier> names) {
        return names.isEmpty()
                ? List.of()
                : database
                        .queryForList(
                                OWNERS,
                                String.class,
                                names.stream().map(BusinessIdentifier::system).toArray(String[]::new),
                                names.stream().map(BusinessIdentifier::value).toArray(String[]::new),
                                resource.fhirType())
                        .stream()
                        .toList();
    }
}
