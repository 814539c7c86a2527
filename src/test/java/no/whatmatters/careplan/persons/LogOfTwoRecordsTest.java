package no.whatmatters.careplan.persons;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.whatmatters.ServerTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who has looked at either of two records that are one person's is told in one log. */
class LogOfTwoRecordsTest extends ServerTest {

    private TwoRecords solveig;

    @BeforeEach
    void isTakenInTwice() {
        solveig = TwoRecords.discharged(this::fhirAs);
    }

    /** Who looked at the record that gave way has looked at her plan; until it turns out not to be hers. */
    @Test
    void herLogTellsWhoLookedAtEither() {
        String other = solveig.gives().of("Goal", "goal-1");
        fhirAs("municipal-nurse", solveig.gives().person())
                .get("/" + other)
                .then()
                .statusCode(200);
        assertThat(readInHerLog()).noneMatch(each -> each.startsWith(other));
        solveig.join("municipal-registry").statusCode(200);
        assertThat(readInHerLog()).anyMatch(each -> each.startsWith(other));
        solveig.separate("municipal-registry").statusCode(200);
        assertThat(readInHerLog()).noneMatch(each -> each.startsWith(other));
    }

    private List<String> readInHerLog() {
        List<String> read = fhirAs("kari", solveig.stays().person())
                .queryParam("patient", solveig.first())
                .queryParam("action", "R")
                .queryParam("_count", "200")
                .get("/AuditEvent")
                .then()
                .statusCode(200)
                .extract()
                .path("entry.resource.entity.flatten().what.reference");
        return read == null ? List.of() : read;
    }
}
