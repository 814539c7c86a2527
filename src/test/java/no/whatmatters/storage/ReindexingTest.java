package no.whatmatters.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import java.util.ArrayList;
import java.util.List;
import no.whatmatters.ServerTest;
import no.whatmatters.TestPerson;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

class ReindexingTest extends ServerTest {

    @Autowired
    private Reindexing reindexing;

    @Autowired
    private JdbcTemplate database;

    @Test
    void findsAgainWhatHadNoIndexRows() {
        String family = "Reindeksert" + TestPerson.next().prefix();
        String id = post("Patient", "{\"resourceType\":\"Patient\",\"name\":[{\"family\":\"" + family + "\"}]}")
                .statusCode(201)
                .extract()
                .path("id");
        database.update(
                "delete from hfj_spidx_string where res_id = (select res_id from hfj_resource where fhir_id = ?)", id);
        assertFound(family, 0);
        List<String> progress = new ArrayList<>();

        long failed = reindexing.all(progress::add);

        assertThat(failed).isZero();
        assertThat(progress).isNotEmpty();
        assertFound(family, 1);
        fhir().get("/Patient/" + id).then().body("meta.versionId", equalTo("1"));
    }

    private void assertFound(String family, int number) {
        fhir().queryParam("family", family).get("/Patient").then().body("total", equalTo(number));
    }
}
