package no.whatmatters.interaction;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import no.whatmatters.ServerTest;
import no.whatmatters.StoredRows;
import no.whatmatters.TestPerson;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** The most entries that a transaction may have: one bad one, and nothing is stored, in no table; and each bad one is named. */
class LargeTransactionTest extends ServerTest {

    private static final int MOST = 500;
    private static final int SCORE = 12;
    private static final String VALUE = "\"valueQuantity\":\\{(?:[^{}]|\\{[^{}]*})*}";

    private final TestPerson kari = TestPerson.next();

    @Autowired
    private JdbcTemplate database;

    @Test
    void storesNothingForOneBadEntryAndAllWithoutIt() {
        Map<String, Long> before = StoredRows.of(database);

        assertThat(entriesIn(send(transaction(321), 422))).containsOnly(321);
        assertThat(StoredRows.of(database)).isEqualTo(before);

        assertThat(send(transaction(), 200).getList("entry")).hasSize(MOST);
        Map<String, Long> after = StoredRows.of(database);
        assertThat(after.getOrDefault("hfj_resource", 0L))
                .isGreaterThan(before.getOrDefault("hfj_resource", 0L) + MOST - 10);
    }

    @Test
    void namesEachBadEntryWhereAllAreBad() {
        int[] bad = IntStream.range(20, MOST).toArray();
        Map<String, Long> before = StoredRows.of(database);

        JsonPath told = send(transaction(bad), 422);

        assertThat(new TreeSet<>(entriesIn(told)))
                .containsExactlyElementsOf(Arrays.stream(bad).boxed().toList());
        assertThat(StoredRows.of(database)).isEqualTo(before);
    }

    private static List<Integer> entriesIn(JsonPath told) {
        return told.<String>getList("issue.expression.flatten()").stream()
                .map(each -> Integer.valueOf(each.replaceAll("^Bundle\\.entry\\[(\\d+)].*$", "$1")))
                .toList();
    }

    private JsonPath send(String bundle, int status) {
        Response answer =
                fhirAs("hospital-system").contentType(FHIR_JSON).body(bundle).post("");
        String told = answer.asString();
        assertThat(answer.statusCode()).as(told).isEqualTo(status);
        return answer.jsonPath();
    }

    /** Kari's discharge with as many further scores as there is place for, some of them without a value. */
    private String transaction(int... bad) {
        SentInPart discharge = new SentInPart(dischargeOf(kari));
        List<String> entries = new ArrayList<>(discharge.each());
        Set<Integer> faulty = Arrays.stream(bad).boxed().collect(Collectors.toSet());
        for (int i = entries.size(); i < MOST; i++) {
            String score = discharge.another(SCORE, ".score-1", ".score-" + i);
            entries.add(faulty.contains(i) ? score.replaceAll(VALUE, "\"valueString\":\"5\"") : score);
        }
        return LeastRecords.transaction(entries.toArray(String[]::new));
    }
}
