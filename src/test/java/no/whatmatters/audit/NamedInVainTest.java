package no.whatmatters.audit;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.specification.RequestSpecification;
import java.sql.Timestamp;
import java.util.List;
import no.whatmatters.ServerTest;
import no.whatmatters.TestPerson;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** Whoever names Kari in whatever way stands in her log, also where nothing of hers came of it. */
class NamedInVainTest extends ServerTest {

    private static final String NUMBER = "urn:oid:2.16.578.1.12.4.1.4.1|";

    private final TestPerson person = TestPerson.next();

    @Autowired
    private JdbcTemplate database;

    private String kari = "";

    @BeforeEach
    void sheIsKnown() {
        kari = post("Patient", """
                        {"resourceType":"Patient","identifier":[
                          {"system":"urn:oid:2.16.578.1.12.4.1.4.1","value":"%s"}]}
                        """.formatted(person.identityNumber()))
                .statusCode(201)
                .extract()
                .path("id");
    }

    /** Written as a condition, the number stands in the reference itself. */
    @Test
    void recordsWhoNamedHerByAConditionInVain() {
        String goal = """
                {"resourceType":"Goal","lifecycleStatus":"active","description":{"text":"Komme meg hjem"},
                 "subject":{"reference":"Patient?identifier=%s%s"}}
                """.formatted(NUMBER, person.identityNumber());
        for (String address : List.of("/Goal", "/Goal/$validate")) {
            assertThat(rowOf(() -> per().contentType(FHIR_JSON).body(goal).post(address))
                            .person())
                    .as(address)
                    .isEqualTo(kari);
        }
    }

    /** In a transaction too, and by id, whatever is told with it. */
    @Test
    void recordsWhomAReferenceNamedInVain() {
        for (String reference : List.of("Patient?identifier=" + NUMBER + person.identityNumber(), "Patient/" + kari)) {
            String goal = "{\"resourceType\":\"Goal\",\"subject\":{\"reference\":\"" + reference + "\"}}";
            String transaction = "{\"resourceType\":\"Bundle\",\"type\":\"transaction\",\"entry\":[{\"resource\":"
                    + goal + ",\"request\":{\"method\":\"POST\",\"url\":\"Goal\"}}]}";
            assertThat(rowOf(() -> per().contentType(FHIR_JSON).body(goal).post("/Goal"))
                            .person())
                    .isEqualTo(kari);
            assertThat(rowOf(() -> per().contentType(FHIR_JSON)
                                    .body(transaction)
                                    .post(""))
                            .person())
                    .isEqualTo(kari);
        }
    }

    /** Who asks what a change would be told is told something of the record, though the body does not say whose it is. */
    @Test
    void recordsWhoAskedAboutAChangeOfHers() {
        String goal =
                post("Goal", """
                        {"resourceType":"Goal","lifecycleStatus":"active","description":{"text":"Komme meg hjem"},
                         "subject":{"reference":"Patient/%s"}}""".formatted(kari)).statusCode(201).extract().path("id");
        String change = "{\"resourceType\":\"Goal\",\"id\":\"" + goal + "\",\"lifecycleStatus\":\"proposed\"}";
        assertThat(rowOf(() -> fhir().contentType(FHIR_JSON).body(change).post("/Goal/$validate"))
                        .person())
                .isEqualTo(kari);
    }

    @Test
    void recordsWhomAWrappedBundleIsAbout() {
        LoggedAccess row = rowOf(
                () -> per().contentType(FHIR_JSON).body("""
                        {"resourceType":"Parameters","parameter":[{"name":"resource","resource":
                          {"resourceType":"Bundle","type":"transaction","entry":[{"resource":
                            {"resourceType":"Goal","lifecycleStatus":"active","description":{"text":"x"},
                             "subject":{"reference":"Patient/%s"}},
                           "request":{"method":"POST","url":"Goal"}}]}}]}
                        """.formatted(kari)).post("/Bundle/$validate"));
        assertThat(row.person()).isEqualTo(kari);
    }

    /** Beside what the same batch shows of somebody else, and writes. */
    @Test
    void recordsWhomABatchSearchedInVain() {
        String other = post("Patient", "{\"resourceType\":\"Patient\"}")
                .statusCode(201)
                .extract()
                .path("id");
        String search = "{\"request\":{\"method\":\"GET\",\"url\":\"Appointment?patient=Patient/" + kari + "\"}}";
        String read = "{\"request\":{\"method\":\"GET\",\"url\":\"Patient/" + other + "\"}}";
        String write = "{\"resource\":{\"resourceType\":\"Goal\",\"lifecycleStatus\":\"active\","
                + "\"description\":{\"text\":\"x\"},\"subject\":{\"reference\":\"Patient/" + other
                + "\"}},\"request\":{\"method\":\"POST\",\"url\":\"Goal\"}}";
        for (String entries : List.of(search, search + "," + read, search + "," + write)) {
            List<LoggedAccess> rows =
                    rowsOf(() -> post("{\"resourceType\":\"Bundle\",\"type\":\"batch\",\"entry\":[" + entries + "]}")
                            .statusCode(200));
            assertThat(rows)
                    .filteredOn(row -> kari.equals(row.person()))
                    .as(entries)
                    .singleElement()
                    .satisfies(row -> assertThat(row.resources()).isEmpty());
        }
    }

    private RequestSpecification per() {
        return fhirAs("nurse-elsewhere");
    }

    private LoggedAccess rowOf(Runnable request) {
        List<LoggedAccess> rows = rowsOf(request);
        assertThat(rows).hasSize(1);
        return rows.get(0);
    }

    private List<LoggedAccess> rowsOf(Runnable request) {
        Timestamp last = LoggedAccess.newest(database);
        request.run();
        return LoggedAccess.after(last, database);
    }
}
