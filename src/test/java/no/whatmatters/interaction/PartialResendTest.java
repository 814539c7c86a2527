package no.whatmatters.interaction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.startsWith;

import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;
import no.whatmatters.ServerTest;
import no.whatmatters.StoredRows;
import no.whatmatters.TestPerson;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** A sender that got no answer sends some of its entries again, whichever: the same ids, nothing twice, and what is new. */
class PartialResendTest extends ServerTest {

    private static final int FIRST_GOAL = 9;

    private final TestPerson kari = TestPerson.next();
    private final SentInPart discharge = new SentInPart(dischargeOf(kari));
    private List<String> whole = List.of();

    @Autowired
    private JdbcTemplate database;

    @BeforeEach
    void theHospitalSendsTheWhole() {
        whole = locations(send(discharge.named(all())).extract().jsonPath());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void givesTheSameIdsForAnyPartSentAgain(long seed) {
        SortedSet<Integer> some = some(seed);
        Map<String, Long> before = StoredRows.of(database);

        ValidatableResponse answer =
                send(discharge.named(some)).body("entry.response.status", everyItem(equalTo("200 OK")));

        assertThat(locations(answer.extract().jsonPath())).isEqualTo(of(some));
        assertThat(StoredRows.of(database)).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13})
    void storesWhatIsNewBesideIt(long seed) {
        SortedSet<Integer> some = some(seed);
        String more = discharge.another(FIRST_GOAL, ".goal-1", ".goal-4");

        JsonPath answer = send(discharge.named(some, more)).extract().jsonPath();

        assertThat(locations(answer).subList(0, some.size())).isEqualTo(of(some));
        assertThat(answer.getString("entry[-1].response.status")).isEqualTo("201 Created");
        assertThat(locations(send(discharge.named(some, more)).extract().jsonPath()))
                .isEqualTo(locations(answer));
    }

    /** The sender leaves out what others refer to: each that does is named, and nothing is stored. */
    @ParameterizedTest
    @ValueSource(longs = {21, 22, 23})
    void namesEachEntryThatRefersToWhatIsLeftOut(long seed) {
        SortedSet<Integer> some = some(seed);
        List<Integer> complete = discharge.complete(some);
        Map<String, Long> before = StoredRows.of(database);

        JsonPath told = fhirAs("hospital-system")
                .contentType(FHIR_JSON)
                .body(discharge.alone(some))
                .post("")
                .then()
                .statusCode(422)
                .extract()
                .jsonPath();
        List<String> places = told.getList("issue.expression.flatten()");

        assertThat(places).as(told.prettify()).doesNotContainNull();
        assertThat(places.stream()
                        .map(each -> each.replaceAll("^Bundle\\.entry\\[(\\d+)].*$", "$1"))
                        .map(Integer::valueOf))
                .hasSizeGreaterThan(1)
                .doesNotContainAnyElementsOf(
                        complete.stream().map(List.copyOf(some)::indexOf).toList())
                .containsAll(some.stream()
                        .filter(each -> !complete.contains(each))
                        .map(List.copyOf(some)::indexOf)
                        .toList());
        assertThat(StoredRows.of(database)).isEqualTo(before);
    }

    private ValidatableResponse send(String bundle) {
        return fhirAs("hospital-system")
                .contentType(FHIR_JSON)
                .body(bundle)
                .post("")
                .then()
                .statusCode(200)
                .body("entry.response.status", everyItem(startsWith("20")));
    }

    private SortedSet<Integer> all() {
        return new TreeSet<>(IntStream.range(0, discharge.entries()).boxed().toList());
    }

    private SortedSet<Integer> some(long seed) {
        Random random = new Random(seed);
        SortedSet<Integer> some = all();
        some.removeIf(each -> random.nextInt(3) > 0);
        return some;
    }

    private List<String> of(SortedSet<Integer> some) {
        return some.stream().map(whole::get).toList();
    }

    private static List<String> locations(JsonPath answer) {
        return answer.getList("entry.response.location");
    }
}
