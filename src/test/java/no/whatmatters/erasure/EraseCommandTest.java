package no.whatmatters.erasure;

import static no.whatmatters.erasure.Operators.AMINA;
import static no.whatmatters.erasure.Operators.OLA;
import static no.whatmatters.erasure.Operators.arguments;
import static no.whatmatters.erasure.Operators.ask;
import static no.whatmatters.erasure.Operators.erase;
import static no.whatmatters.erasure.Operators.query;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import no.whatmatters.SchemaOwner;
import no.whatmatters.ServerTest;
import no.whatmatters.TestPerson;
import no.whatmatters.audit.chain.CheckAuditCommand;
import no.whatmatters.demo.EmbeddedDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two operators erase a person, while the server runs. */
class EraseCommandTest extends ServerTest {

    private static final String WISH = "Komme meg hjem";

    private final TestPerson kari = TestPerson.next();
    private final String family = "Fjelltun-" + kari.prefix();
    private String patient = "";
    private List<String> records = List.of();

    @BeforeEach
    void twoOperatorsAndAPerson() throws IOException, SQLException {
        Operators.areThere();
        records = fhir()
                .contentType(FHIR_JSON)
                .header("Idempotency-Key", kari.prefix())
                .body(dischargeOf(kari).replace("Fjelltun", family))
                .post("")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .<String>getList("entry.response.location")
                .stream()
                .filter(each -> !each.matches("(Organization|Practitioner|PractitionerRole|Location)/.*"))
                .toList();
        patient = records.stream()
                .filter(each -> each.startsWith("Patient/"))
                .findFirst()
                .orElseThrow()
                .replaceFirst("/_history.*", "");
    }

    /** Searched in what a dump holds: her number and names, those that her senders gave, and the ids of all her records. */
    @Test
    void nothingOfHerIsLeftButIdsInTheLog() throws SQLException, IOException {
        changeAndDeleteSomething();
        String id = patient.substring("Patient/".length());
        List<String> ids = records.stream()
                .map(each -> each.replaceFirst("/_history.*", "").replaceFirst(".*/", ""))
                .toList();
        List<String> hers = List.of(kari.identityNumber(), kari.prefix() + ".", family);
        List<String> all = Stream.concat(hers.stream(), ids.stream()).toList();
        Map<String, Set<String>> before = DatabaseDump.thatSay(all);
        assertThat(before.get(kari.identityNumber())).contains("business_identifier", "hfj_res_ver");
        assertThat(before.get(family)).contains("hfj_res_ver");
        assertThat(before.get(id)).contains("keyed_request");
        assertThat(before.values()).allSatisfy(each -> assertThat(each).isNotEmpty());

        long number = ask(OLA, "--of=" + patient, "--case=2026/17");
        erase(AMINA, "--confirm=" + number);

        Map<String, Set<String>> after = DatabaseDump.thatSay(all);
        assertThat(hers).allSatisfy(each -> assertThat(after.get(each)).as(each).isEmpty());
        assertThat(after.get(id)).containsOnly("access_log", "erasure");
        assertThat(ids)
                .hasSizeGreaterThan(10)
                .allSatisfy(each -> assertThat(after.get(each)).as(each).isSubsetOf("access_log", "erasure"));
        fhir().get("/" + patient).then().statusCode(404);
        fhir().contentType("application/x-www-form-urlencoded")
                .formParam("patient.identifier", kari.identityNumber())
                .post("/Goal/_search")
                .then()
                .statusCode(200)
                .body("total", equalTo(0));
    }

    private void changeAndDeleteSomething() {
        String goal = fhir().queryParam("patient", patient).get("/Goal").path("entry[0].resource.id");
        fhir().contentType("application/json-patch+json")
                .header("If-Match", "W/\"1\"")
                .body("[{\"op\":\"add\",\"path\":\"/priority\",\"value\":{\"text\":\"" + kari.prefix() + ".first\"}}]")
                .patch("/Goal/" + goal)
                .then()
                .statusCode(200);
        String condition = post("Condition", """
                {"resourceType":"Condition","subject":{"reference":"%s"},"code":{"text":"%s.sore"}}
                """.formatted(patient, kari.prefix()))
                .statusCode(201)
                .extract()
                .path("id");
        fhir().delete("/Condition/" + condition).then().statusCode(200);
    }

    @Test
    void theRecordThatGaveWayToHersGoesWithIt() throws SQLException, IOException {
        String number = TestPerson.nextDNumber();
        String other =
                post("Patient", """
                {"resourceType":"Patient","identifier":[{"system":"urn:oid:2.16.578.1.12.4.1.4.2","value":"%s"}]}
                """.formatted(number)).statusCode(201).extract().path("id");
        fhir().contentType("application/json-patch+json")
                .body("""
                        [{"op":"add","path":"/link","value":[{"type":"replaced-by","other":{"reference":"%s"}}]}]
                        """.formatted(patient))
                .patch("/Patient/" + other)
                .then()
                .statusCode(200);
        erase(AMINA, "--confirm=" + ask(OLA, "--of=" + patient, "--case=2026/23"));
        assertThat(tablesThatSay(number)).isEmpty();
        assertThat(tablesThatSay(other)).containsOnly("access_log");
    }

    @Test
    void theLogStaysWholeAndSaysWhoErased() throws SQLException {
        long number = ask(OLA, "--of=" + patient, "--case=2026/18");
        erase(AMINA, "--confirm=" + number);

        assertThat(CheckAuditCommand.run(
                        Operators.settings(EmbeddedDatabase.forTests().ownerUser(), "unused")))
                .isTrue();
        assertThat(query(
                        "select actor || ': ' || decision_reference from access_log where interaction = 'erase' and person = '"
                                + patient.substring("Patient/".length()) + "'"))
                .containsExactly("amina_operator: erasure " + number + ", case 2026/18, asked for by ola_operator");
    }

    @Test
    void whatRefersToHerFromOutsideSaysErasedThere() throws SQLException {
        TestPerson other = TestPerson.next();
        String neighbour = post("Patient", """
                {"resourceType":"Patient","name":[{"family":"Nabo"}],
                 "identifier":[{"system":"urn:oid:2.16.578.1.12.4.1.4.1","value":"%s"}]}
                """.formatted(other.identityNumber()))
                .statusCode(201)
                .extract()
                .path("id");
        String condition = post("Condition", """
                {"resourceType":"Condition","subject":{"reference":"Patient/%s"},"code":{"text":"hofte"},
                 "asserter":{"reference":"%s"}}
                """.formatted(neighbour, patient))
                .statusCode(201)
                .extract()
                .path("id");

        erase(AMINA, "--confirm=" + ask(OLA, "--of=" + patient, "--case=2026/19"));

        fhir().get("/Condition/" + condition)
                .then()
                .statusCode(200)
                .body("asserter", equalTo(Map.of("display", "[erased]")))
                .body("code.text", equalTo("hofte"));
    }

    @Test
    void takesHerNumberOnStandardInput() throws SQLException {
        InputStream terminal = System.in;
        System.setIn(new ByteArrayInputStream((kari.identityNumber() + "\n").getBytes(StandardCharsets.UTF_8)));
        try {
            long number = ask(OLA, "--of=-", "--case=2026/20");
            assertThat(query("select records[1] from erasure where number = " + number))
                    .containsExactly(patient);
        } finally {
            System.setIn(terminal);
        }
    }

    @Test
    void singleRecordsGoAlone() throws SQLException, IOException {
        String goal = fhir().queryParam("patient", patient)
                .get("/Goal")
                .path("entry.find { it.resource.description.text == '" + WISH + "' }.resource.id");

        erase(AMINA, "--confirm=" + ask(OLA, "--of=Goal/" + goal, "--case=2026/21"));

        fhir().get("/Goal/" + goal).then().statusCode(404);
        assertThat(tablesThatSay(goal)).containsOnly("access_log", "erasure");
        fhir().queryParam("patient", patient).get("/Goal").then().body("total", equalTo(2));
    }

    @Test
    void needsTwoPersons() {
        long number = ask(OLA, "--of=" + patient, "--case=2026/22");

        assertThatThrownBy(() -> erase(OLA, "--confirm=" + number))
                .hasMessage("This request was made by ola_operator: somebody else must confirm it.");
        fhir().get("/" + patient).then().statusCode(200);
    }

    @Test
    void needsALoginOfOnesOwn() {
        EmbeddedDatabase database = EmbeddedDatabase.forTests();

        assertThatThrownBy(() -> EraseCommand.run(
                        arguments(database.ownerUser(), database.ownerPassword(), "--of=" + patient, "--case=1")))
                .isInstanceOf(ErasureRefused.class)
                .hasMessageContaining("a PostgreSQL login of your own");
    }

    @Test
    void confirmsNothingTwiceAndNothingOld() throws SQLException {
        long number = ask(OLA, "--of=" + patient, "--case=2026/23");
        SchemaOwner.execute("update erasure set asked = asked - interval '8 days' where number = " + number);
        assertThatThrownBy(() -> erase(AMINA, "--confirm=" + number)).hasMessageContaining("Ask anew");

        long again = ask(OLA, "--of=" + patient, "--case=2026/23");
        erase(AMINA, "--confirm=" + again);
        assertThatThrownBy(() -> erase(AMINA, "--confirm=" + again)).hasMessageContaining("no request");
    }

    @Test
    void tellsWhatItNeeds() {
        assertThatThrownBy(() -> erase(OLA)).hasMessageContaining("erase --of=Patient/");
        assertThatThrownBy(() -> erase(OLA, "--of=" + patient)).hasMessageContaining("--case=");
        assertThatThrownBy(() -> erase(OLA, "--of=Kari", "--case=1")).hasMessageContaining("no record");
        assertThatThrownBy(() -> erase(OLA, "--of=Organization/1", "--case=1"))
                .hasMessageContaining("not about a person");
        assertThatThrownBy(() -> erase(OLA, "--of=Patient/" + kari.prefix(), "--case=1"))
                .hasMessageContaining("There is no record");
    }

    /** So whoever adds a table decides what an erasure does with it. */
    @Test
    void knowsEveryTable() throws SQLException {
        SchemaOwner.execute("create table forgotten (name text)");
        try {
            assertThatThrownBy(() -> ask(OLA, "--of=" + patient, "--case=1")).hasMessageContaining("[forgotten]");
        } finally {
            SchemaOwner.execute("drop table forgotten");
        }
        ask(OLA, "--of=" + patient, "--case=1");
    }

    private static Set<String> tablesThatSay(String word) throws SQLException, IOException {
        return DatabaseDump.thatSay(List.of(word)).getOrDefault(word, Set.of());
    }
}
