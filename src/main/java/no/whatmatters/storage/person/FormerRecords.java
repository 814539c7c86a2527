package no.whatmatters.storage.person;

import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Whose records were that are deleted. Decision 0032. */
@Component
public class FormerRecords {

    private final JdbcTemplate database;

    FormerRecords(JdbcTemplate database) {
        this.database = database;
    }

    /** Ids of the Patients that the record was about before; none where it is not known. */
    public Set<String> personsOf(String type, String id) {
        List<String> persons = database.queryForList(
                "select person from former_record where resource_type = ? and resource_id = ?", String.class, type, id);
        return Set.copyOf(persons);
    }
}
