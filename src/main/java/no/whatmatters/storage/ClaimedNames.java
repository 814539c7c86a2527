package no.whatmatters.storage;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hl7.fhir.r4.model.Resource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Identifiers by which a record is found again: those of its senders' conditional writes (decision 0008), and the national
 * numbers of professionals, organisations and relatives. Those of the person have rules of their own (decision 0036).
 */
@Component
public class ClaimedNames {

    private static final Set<String> NATIONALLY_NUMBERED = Set.of("Practitioner", "Organization", "RelatedPerson");

    private final JdbcTemplate database;

    ClaimedNames(JdbcTemplate database) {
        this.database = database;
    }

    /**
     * Those by which the record is found, and would be no more.
     *
     * @param before as it is stored
     * @param after as it is about to be
     */
    public Set<BusinessIdentifier> lost(Resource before, Resource after) {
        List<BusinessIdentifier> left = BusinessIdentifier.of(after);
        Set<BusinessIdentifier> lost = new HashSet<>(BusinessIdentifier.of(before));
        lost.removeIf(each -> left.contains(each) || (each.isNational() && !isNumbered(before)));
        if (!lost.stream().allMatch(BusinessIdentifier::isNational)) {
            Set<BusinessIdentifier> names = new HashSet<>(database.query(
                    "select system, value from business_identifier where resource_type = ? and resource_id = ?",
                    (row, number) -> new BusinessIdentifier(row.getString(1), row.getString(2)),
                    before.fhirType(),
                    before.getIdElement().getIdPart()));
            lost.removeIf(each -> !each.isNational() && !names.contains(each));
        }
        return lost;
    }

    private static boolean isNumbered(Resource resource) {
        return NATIONALLY_NUMBERED.contains(resource.fhirType());
    }
}
