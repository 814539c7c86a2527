package no.whatmatters.erasure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import no.whatmatters.SchemaOwner;
import no.whatmatters.ServerTest;
import no.whatmatters.TestPerson;
import no.whatmatters.access.AnyToken;
import no.whatmatters.access.gate.Blocking;
import no.whatmatters.careplan.PersonInCare;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** Each of our own tables that holds something of a person has held something of this one, and holds nothing afterwards. */
class ErasedTablesTest extends ServerTest {

    /** A form is nobody's: it goes where it is named itself. */
    private static final Set<String> OF_FORMS = Set.of("published_form");

    private final PersonInCare kari = new PersonInCare(TestPerson.next(), this::fhirAs);
    private final String family = "Fjelltun-" + kari.person().prefix();
    private String patient = "";

    @BeforeEach
    void muchHappensToHer() throws IOException, SQLException {
        Operators.areThere();
        fhirAs("hospital-system")
                .contentType(FHIR_JSON)
                .header("Idempotency-Key", kari.person().prefix())
                .body(kari.discharge().replace("Fjelltun", family))
                .post("")
                .then()
                .statusCode(200);
        patient = kari.patient();
        kari.isTakenOver();
        answersTheFollowUp();
        anotherRecordOfHersGivesWay();
        deletesSomething();
        blocksTheMunicipality();
        isReadInAnEmergency();
        looksAtPages();
        dies();
    }

    @Test
    void nothingIsLeftInAnyOfThem() throws SQLException {
        List<Object[]> hers;
        try (Connection owner = SchemaOwner.connect()) {
            JdbcTemplate database = new JdbcTemplate(new SingleConnectionDataSource(owner, true));
            hers = whatGoes(database);
            assertThat(rows(database, hers))
                    .allSatisfy((table, rows) -> assertThat(rows).as(table).isPositive());
        }
        List<String> ids = hers.stream().map(each -> (String) each[2]).toList();
        assertThat(ids).hasSizeGreaterThan(20);

        Operators.erase(
                Operators.AMINA, "--confirm=" + Operators.ask(Operators.OLA, "--of=" + patient, "--case=2026/30"));

        try (Connection owner = SchemaOwner.connect()) {
            assertThat(rows(new JdbcTemplate(new SingleConnectionDataSource(owner, true)), hers))
                    .allSatisfy((table, rows) -> assertThat(rows).as(table).isZero());
        }
        List<String> words = new ArrayList<>(ids);
        words.addAll(
                List.of(family, kari.person().identityNumber(), kari.person().prefix() + "."));
        assertThat(DatabaseDump.thatSay(words))
                .allSatisfy((word, tables) -> assertThat(tables).as(word).isSubsetOf("access_log", "erasure"));
    }

    /** Row id, type and id of each record that an erasure takes. */
    private List<Object[]> whatGoes(JdbcTemplate database) {
        Affected affected = new Affected(database, message -> {}).by(List.of(Subject.of(patient)));
        return database.query(
                "select res_id, res_type, fhir_id from hfj_resource where res_id = any(?)",
                (row, index) -> new Object[] {row.getLong(1), row.getString(2), row.getString(3)},
                (Object) affected.rows().toArray(Long[]::new));
    }

    /** Table → how many of its rows are about these. */
    private static Map<String, Long> rows(JdbcTemplate database, List<Object[]> hers) {
        database.execute("create temporary table erased_record (row_id bigint, type text, id text)");
        database.batchUpdate("insert into erased_record values (?, ?, ?)", hers);
        Map<String, Long> rows = new TreeMap<>();
        Tables.BY_RECORD.forEach((table, which) -> {
            if (!OF_FORMS.contains(table)) {
                rows.put(
                        table,
                        Objects.requireNonNull(database.queryForObject(
                                "select count(*) from " + table + " where " + which, Long.class)));
            }
        });
        return rows;
    }

    private void answersTheFollowUp() {
        StringBuilder items = new StringBuilder();
        for (String goal : List.of("goal-1", "goal-2", "goal-3")) {
            items.append(items.isEmpty() ? "" : ",").append("""
                    {"linkId":"earlier","item":[
                      {"linkId":"earlier.goal","answer":[{"valueString":"%s"}]},
                      {"linkId":"earlier.score","answer":[{"valueInteger":10}]},
                      {"linkId":"earlier.next","answer":[{"valueCoding":{"code":"met",
                        "system":"https://w3id.org/whatmatters/fhir/CodeSystem/goal-next-step"}}]}]}
                    """.formatted(kari.of("Goal", goal)));
        }
        kari.create("gp", "QuestionnaireResponse", """
                {"resourceType":"QuestionnaireResponse","status":"completed",
                 "questionnaire":"https://w3id.org/whatmatters/fhir/Questionnaire/follow-up-conversation|0.1.0",
                 "identifier":{"system":"https://legekontoret.example/plan","value":"%1$s.follow-up"},
                 "subject":{"reference":"%2$s"},"source":{"reference":"%2$s"},
                 "author":{"reference":"https://legekontoret.example/PractitionerRole/jonas"},
                 "authored":"2026-06-01T10:00:00+02:00","item":[%3$s]}
                """.formatted(kari.person().prefix(), patient, items));
    }

    private void anotherRecordOfHersGivesWay() {
        String other = kari.create("conformance", "Patient", """
                {"resourceType":"Patient","identifier":[{"system":"urn:oid:2.16.578.1.12.4.1.4.2","value":"%s"}]}
                """.formatted(TestPerson.nextDNumber()));
        condition(other);
        fhir().contentType("application/json-patch+json")
                .body(
                        "[{\"op\":\"add\",\"path\":\"/link\",\"value\":[{\"type\":\"replaced-by\",\"other\":{\"reference\":\""
                                + patient + "\"}}]}]")
                .patch("/" + other)
                .then()
                .statusCode(200);
    }

    private String condition(String of) {
        return kari.create(
                "conformance", "Condition", """
                {"resourceType":"Condition","subject":{"reference":"%s"},"code":{"text":"%s.sore"}}
                """.formatted(of, kari.person().prefix()));
    }

    private void deletesSomething() {
        fhir().delete("/" + condition(patient)).then().statusCode(200);
    }

    private void blocksTheMunicipality() {
        String municipality = kari.organisation("310000205").replace("Organization/", "");
        fhirWith(AnyToken.ofCitizen(kari.person()).signed())
                .contentType(FHIR_JSON)
                .body(Blocking.of(patient.replace("Patient/", ""), municipality))
                .post("/Consent")
                .then()
                .statusCode(201);
    }

    private void isReadInAnEmergency() {
        fhirWith(AnyToken.of("municipal-nurse")
                        .inEmergency(family + " funnet bevisstløs hjemme")
                        .signed())
                .get("/" + kari.of("Goal", "goal-1"))
                .then()
                .statusCode(200);
    }

    private void looksAtPages() {
        fhirAs("gp").get("/Goal?_count=1&patient=" + patient).then().statusCode(200);
        fhirWith(AnyToken.ofCitizen(kari.person()).signed())
                .get("/AuditEvent?_count=1")
                .then()
                .statusCode(200);
    }

    private void dies() {
        fhir().contentType("application/json-patch+json")
                .body("[{\"op\":\"add\",\"path\":\"/deceasedDateTime\",\"value\":\"2026-06-18\"}]")
                .patch("/" + patient)
                .then()
                .statusCode(200);
    }
}
