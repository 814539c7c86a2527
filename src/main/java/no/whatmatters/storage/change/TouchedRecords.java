package no.whatmatters.storage.change;

import org.hl7.fhir.r4.model.Resource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Records of those that several change to which somebody has written beside the service itself. */
@Component
public class TouchedRecords {

    private final JdbcTemplate database;

    TouchedRecords(JdbcTemplate database) {
        this.database = database;
    }

    /**
     * Whether it is one of them: where it is not known who wrote one of its versions, it is.
     *
     * @param current as it is stored now
     */
    public boolean includes(Resource current) {
        Long byService = database.queryForObject(
                "select count(*) from version_author where resource_type = ? and resource_id = ? and by_service",
                Long.class,
                current.fhirType(),
                current.getIdElement().getIdPart());
        return byService == null || byService < current.getIdElement().getVersionIdPartAsLong();
    }
}
