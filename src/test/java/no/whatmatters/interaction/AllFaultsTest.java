package no.whatmatters.interaction;

import static no.whatmatters.interaction.FaultyEntries.UNKNOWN;
import static no.whatmatters.interaction.FaultyEntries.WITHOUT_WORDS;
import static no.whatmatters.interaction.FaultyEntries.conditional;
import static no.whatmatters.interaction.FaultyEntries.goalOf;
import static no.whatmatters.interaction.LeastRecords.entry;
import static no.whatmatters.interaction.LeastRecords.resource;
import static no.whatmatters.interaction.LeastRecords.transaction;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.startsWith;

import io.restassured.path.json.JsonPath;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.whatmatters.ServerTest;
import no.whatmatters.StoredRows;
import no.whatmatters.TestPerson;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** One answer tells all that is wrong with a transaction, whichever check finds it, each with its place; nothing is stored. */
class AllFaultsTest extends ServerTest {

    private static final String ADDRESSES = "4b617269-0504-4000-8000-00000000";

    private final TestPerson kari = TestPerson.next();

    @Autowired
    private JdbcTemplate database;

    @Test
    void tellsWhatEveryStageFinds() {
        String goal = created("Goal");
        String taken = UUID.randomUUID().toString();
        post(transaction(conditional(resource("Goal", "", "Komme meg hjem", taken), taken)))
                .statusCode(200);
        List<String> entries = new ArrayList<>(FaultyEntries.ofManyStages(goal));
        entries.addAll(List.of(
                entry("PUT", "Goal/" + goal, "W/\"9\"", resource("Goal", goal, "Gå langt")),
                entry("DELETE", "Goal/" + created("Goal"), null, ""),
                entry("PATCH", "Goal/" + UNKNOWN, "W/\"1\"", patch("replace", "Goal.language")),
                entry("PATCH", "Goal/" + created("Goal"), "W/\"1\"", patch("replace", "Goal.nothing.there")),
                entry("PATCH", "Goal/" + created("Goal"), "W/\"1\"", patch("delete", "Goal.description")),
                entry("PATCH", "Goal/" + created("Goal"), "W/\"1\"", patch("delete", "Goal.lifecycleStatus")),
                entry("POST", "Goal", null, resource("Goal", "", "Komme meg hjem", taken))));
        Map<String, Long> before = StoredRows.of(database);

        JsonPath told = post(transaction(entries.toArray(String[]::new)))
                .statusCode(400)
                .extract()
                .jsonPath();

        assertThat(faults(told))
                .containsExactly(
                        "1 entry-reads-in-transaction",
                        "2 entry-type-not-stored",
                        "3 entry-creates-elsewhere",
                        "3.resource Validation_VAL_Profile_Minimum",
                        "3.resource Validation_VAL_Profile_Minimum",
                        "4 condition-not-in-resource",
                        "5 id-not-a-uuid",
                        "6.resource Validation_VAL_Profile_Minimum",
                        "6.resource Validation_VAL_Profile_Minimum",
                        "7.resource.subject Reference_REF_CantResolve",
                        "8.resource.subject Reference_REF_CantResolve",
                        "9 stale-version",
                        "10 version-not-named",
                        "11 unknown-record",
                        "12 patch-not-understood",
                        "13.resource Validation_VAL_Profile_Minimum",
                        "14.resource Validation_VAL_Profile_Minimum",
                        "15.resource.identifier identifier-taken");
        assertThat(StoredRows.of(database)).isEqualTo(before);
    }

    @Test
    void tellsTheHospitalWhatItMayNotAndWhatIsWrongBesideIt() {
        String hidden = created("Goal");
        List<String> entries = new ArrayList<>(new SentInPart(dischargeOf(kari)
                        .replace(
                                "\"reference\": \"urn:uuid:" + ADDRESSES + "0003\"",
                                "\"reference\": \"urn:uuid:" + ADDRESSES + "0002\"")
                        .replace("\"text\": \"Bli sterkere i høyre fot\"", "\"id\": \"x\""))
                .each());
        entries.add(entry("PUT", "Goal/" + hidden, "W/\"9\"", resource("Goal", hidden, "Noe annet")));
        entries.add(entry("POST", "Consent", null, resource("Consent", "", "sperring")));
        entries.add(entry("POST", "CareTeam", null, resource("CareTeam", "", "laget")));
        entries.add(conditional(resource("Goal", "", "Gå tur", kari.prefix()), kari.prefix())
                .replace("sykehuset", "kommunen"));
        entries.add(entry("POST", "Goal", null, WITHOUT_WORDS));
        Map<String, Long> before = StoredRows.of(database);

        JsonPath told = fhirAs("hospital-system")
                .contentType(FHIR_JSON)
                .body(transaction(entries.toArray(String[]::new)))
                .post("")
                .then()
                .statusCode(422)
                .extract()
                .jsonPath();

        assertThat(faults(told))
                .contains(
                        "18.resource.owner hand-over-to-itself",
                        "20 unknown-record",
                        "21 role-did-not-reach",
                        "22 role-did-not-reach",
                        "23 identifier-system-not-own",
                        "24.resource person-not-sent")
                .anyMatch(each -> each.startsWith("10.resource"))
                .noneMatch(each -> each.startsWith("9") || each.contains("stale"));
        assertThat(StoredRows.of(database)).isEqualTo(before);
    }

    /** Among them references that lead nowhere, and to what is hidden: which of the two it is, no other fault tells. */
    @Test
    void tellsTheHospitalOfReferencesThatLeadNowhereAndOfAllElse() {
        String person = post("Patient", "{\"resourceType\":\"Patient\"}")
                .statusCode(201)
                .extract()
                .path("id");
        String goal = post("Goal", goalOf("Patient/" + person))
                .statusCode(201)
                .extract()
                .path("id");
        String condition = post(
                        "Condition",
                        "{\"resourceType\":\"Condition\",\"subject\":{\"reference\":\"Patient/" + person + "\"}}")
                .statusCode(201)
                .extract()
                .path("id");
        fhirAs("hospital-system")
                .contentType(FHIR_JSON)
                .body(dischargeOf(kari))
                .post("")
                .then()
                .statusCode(200);
        Map<String, Long> before = StoredRows.of(database);

        JsonPath hidden = faulty(person, goal, condition);
        JsonPath unknown = faulty(UNKNOWN, UNKNOWN, UNKNOWN);

        assertThat(faults(hidden))
                .containsExactly(
                        "8.resource.contributor[0] reference-leads-nowhere",
                        "8.resource Validation_VAL_Profile_Minimum",
                        "10.resource.description Validation_VAL_Profile_Minimum",
                        "12.resource.focus[0] reference-leads-nowhere",
                        "20 identifier-system-not-own",
                        "21.resource.subject reference-leads-nowhere",
                        "21.resource Validation_VAL_Profile_Minimum",
                        "21.resource Validation_VAL_Profile_Minimum",
                        "22 role-did-not-reach",
                        "23.resource.addresses[0] reference-leads-nowhere",
                        "24.resource person-not-sent");
        assertThat(faults(unknown)).isEqualTo(faults(hidden));
        assertThat(unknown.getList("issue.details.text")).isEqualTo(hidden.getList("issue.details.text"));
        assertThat(StoredRows.of(database)).isEqualTo(before);
    }

    private JsonPath faulty(String person, String goal, String condition) {
        List<String> entries = new ArrayList<>(new SentInPart(dischargeOf(kari)
                        .replace("\"text\": \"Bli sterkere i høyre fot\"", "\"id\": \"x\"")
                        .replace("\"title\": \"Utskrivningsplan etter hoftebrudd\",", ""))
                .each());
        entries.set(8, leading(entries.get(8), "contributor", "Patient/" + person));
        entries.set(12, leading(entries.get(12), "focus", "Goal/" + goal));
        entries.add(conditional(resource("Goal", "", "Gå tur", kari.prefix()), kari.prefix())
                .replace("sykehuset", "kommunen"));
        entries.add(entry("POST", "Goal", null, goalOf(WITHOUT_WORDS, "Patient/" + person)));
        entries.add(entry("POST", "Consent", null, resource("Consent", "", "sperring")));
        entries.add(entry("PATCH", "Goal/" + karisGoal(), "W/\"1\"", """
                {"resourceType":"Parameters","parameter":[{"name":"operation","part":[
                  {"name":"type","valueCode":"add"},{"name":"path","valueString":"Goal"},
                  {"name":"name","valueString":"addresses"},{"name":"value","valueReference":{"reference":"Condition/%s"}}]}]}""".formatted(condition)));
        entries.add(entry("POST", "Goal", null, resource("Goal", "", "Gå tur")));
        return fhirAs("hospital-system")
                .contentType(FHIR_JSON)
                .body(transaction(entries.toArray(String[]::new)))
                .post("")
                .then()
                .statusCode(422)
                .extract()
                .jsonPath();
    }

    private static String leading(String entry, String element, String target) {
        return entry.replaceFirst("(\"" + element + "\":\\[\\{\"reference\":)\"[^\"]+\"", "$1\"" + target + "\"");
    }

    private String karisGoal() {
        return fhir().contentType("application/x-www-form-urlencoded")
                .formParam("identifier", LeastRecords.SYSTEM + "|" + kari.prefix() + ".goal-1")
                .post("/Goal/_search")
                .path("entry[0].resource.id");
    }

    /** What is decided of the finished resources is decided of all: whoever is asked to take over reads, and writes nothing yet. */
    @Test
    void tellsOfEachEntryThatItMayNotBeWritten() {
        assertThat(faults(twoGoalsBy("municipal-nurse", 403)))
                .containsExactly("0.resource organisation-takes-no-part", "1.resource organisation-takes-no-part");
    }

    /** Whose the references are is told to nobody, of no entry. */
    @Test
    void tellsAStrangerOfEachEntryThatItsReferenceLeadsNowhere() {
        JsonPath told = twoGoalsBy("nurse-elsewhere", 422);
        assertThat(faults(told))
                .containsExactly(
                        "0.resource.subject reference-leads-nowhere", "1.resource.subject reference-leads-nowhere");
        assertThat(told.getString("issue[1].details.text")).contains("Bundle.entry[1].resource.subject");
    }

    private JsonPath twoGoalsBy(String persona, int status) {
        fhirAs("hospital-system")
                .contentType(FHIR_JSON)
                .body(dischargeOf(kari))
                .post("")
                .then()
                .statusCode(200);
        String patient = fhir().contentType("application/x-www-form-urlencoded")
                .formParam("identifier", kari.identityNumber())
                .post("/Patient/_search")
                .path("entry[0].resource.id");
        String goal = goalOf("Patient/" + patient);
        return fhirAs(persona)
                .contentType(FHIR_JSON)
                .body(transaction(entry("POST", "Goal", null, goal), entry("POST", "Goal", null, goal)))
                .post("")
                .then()
                .statusCode(status)
                .extract()
                .jsonPath();
    }

    @Test
    void tellsOfAnEntryOfABatchWhereItStands() {
        post(transaction(
                                entry("POST", "Goal", null, resource("Goal", "", "Sove godt")),
                                entry("POST", "Goal", null, WITHOUT_WORDS),
                                entry("POST", "Goal/1", null, WITHOUT_WORDS))
                        .replace("\"transaction\"", "\"batch\""))
                .statusCode(200)
                .body("entry.response.status", contains("201 Created", "422", "400"))
                .body("entry[1].response.outcome.issue.expression.flatten()", everyItem(startsWith("Bundle.entry[1]")))
                .body("entry[2].response.outcome.issue.size()", equalTo(3))
                .body("entry[2].response.outcome.issue.expression.flatten()", everyItem(startsWith("Bundle.entry[2]")));
    }

    private static List<String> faults(JsonPath told) {
        List<String> faults = new ArrayList<>();
        for (int i = 0; i < told.getList("issue").size(); i++) {
            String place = told.getString("issue[" + i + "].expression");
            faults.add(place.replaceAll("^\\[Bundle\\.entry\\[(\\d+)](.*)]$", "$1$2") + " "
                    + told.getString("issue[" + i + "].details.coding[0].code"));
        }
        return faults;
    }

    private static String patch(String operation, String path) {
        return LeastRecords.patch("Goal").replace("replace", operation).replace("Goal.language", path);
    }

    private String created(String type) {
        return post(type, resource(type, "", "Komme meg hjem"))
                .statusCode(201)
                .extract()
                .path("id");
    }
}
