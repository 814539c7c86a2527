package no.whatmatters.storage;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hl7.fhir.r4.model.Resource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Identifiers of their own by which senders find a record again: those of its conditional writes. Decision 0008. */
@Component
public class ClaimedNames {

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
        lost.removeIf(each -> each.isNational() || left.contains(each));
        if (!lost.isEmpty()) {
            lost.retainAll(database.query(
                    "select system, value from business_identifier where resource_type = ? and resource_id = ?",
                    (row, number) -> new BusinessIdentifier(row.getString(1), row.getString(2)),
                    before.fhirType(),
                    before.getIdElement().getIdPart()));
        }
        return lost;
    }
}
