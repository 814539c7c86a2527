package no.whatmatters.interaction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import no.whatmatters.ServerTest;
import no.whatmatters.StoredRows;
import no.whatmatters.TestPerson;
import org.junit.jupiter.api.Test;

/** The main job: the hospital's discharge plan goes in, the person's goals come out. */
class DischargeTest extends ServerTest {

    private final TestPerson kari = TestPerson.next();

    @Test
    void findsTheGoalsOfADischargeInTheWordsOfThePerson() {
        String patient = patientOf(postDischarge());

        fhir().queryParam("patient", patient)
                .queryParam("lifecycle-status", "active")
                .get("/Goal")
                .then()
                .statusCode(200)
                .body("total", equalTo(3))
                .body(
                        "entry.resource.description.text",
                        containsInAnyOrder("Komme meg hjem", "Bli sterkere i høyre fot", "Bli kvitt oksygenet"));
    }

    @Test
    void findsThePlanWithItsGoals() {
        String patient = patientOf(postDischarge());

        fhir().queryParam("patient", patient)
                .queryParam("_include", "CarePlan:goal")
                .get("/CarePlan")
                .then()
                .statusCode(200)
                .body(
                        "entry.findAll { it.search.mode == 'match' }.resource.title",
                        containsInAnyOrder("Utskrivningsplan etter hoftebrudd", "Felles plan"))
                .body("entry.findAll { it.search.mode == 'include' }.resource.resourceType", hasSize(3))
                .body(
                        "entry.findAll { it.search.mode == 'include' }.resource.resourceType",
                        everyItem(equalTo("Goal")));
    }

    @Test
    void findsTheScoreOfAGoal() {
        List<String> locations = postDischarge();
        String firstGoal = unversioned(locations, "Goal/").get(0);

        fhir().queryParam("focus", firstGoal)
                .get("/Observation")
                .then()
                .statusCode(200)
                .body("entry.resource.valueQuantity.value", contains(5));
    }

    @Test
    void answersInXmlToo() {
        String patient = patientOf(postDischarge());

        fhir().header("Accept", "application/fhir+xml")
                .queryParam("patient", patient)
                .get("/Goal")
                .then()
                .statusCode(200)
                .contentType("application/fhir+xml;charset=UTF-8")
                .body("Bundle.entry.resource.Goal.description.text.@value", hasItem("Komme meg hjem"));
    }

    @Test
    void answersAResendWithTheSameIdsAndMakesNothingNew() {
        List<String> first = postDischarge();
        List<String> again = postDischarge();

        assertThat(again).isEqualTo(first);
        fhir().queryParam("patient", patientOf(first)).get("/Goal").then().body("total", equalTo(3));
    }

    /** A hundred senders at once leave behind what one leaves: row for row, in every table that keeps what was sent. */
    @Test
    void answersAHundredIdenticalBundlesAtOnceAlikeAndStoresThemOnce() throws Exception {
        post(dischargeOf(TestPerson.next())).statusCode(200);
        Map<String, Long> before = StoredRows.now();
        post(dischargeOf(TestPerson.next())).statusCode(200);
        Map<String, Long> between = StoredRows.now();

        Set<List<String>> answers = ConcurrentHashMap.newKeySet();
        ExecutorService senders = Executors.newFixedThreadPool(12);
        try {
            Callable<Boolean> send = () -> answers.add(unversioned(postDischarge(), ""));
            for (Future<Boolean> sent :
                    senders.invokeAll(Stream.generate(() -> send).limit(100).toList())) {
                sent.get();
            }
        } finally {
            senders.shutdownNow();
        }

        assertThat(answers).hasSize(1);
        assertThat(more(between, StoredRows.now())).isEqualTo(more(before, between));
    }

    private static Map<String, Long> more(Map<String, Long> before, Map<String, Long> after) {
        Map<String, Long> more = new TreeMap<>();
        after.forEach((table, rows) -> {
            long added = rows - before.getOrDefault(table, 0L);
            if (added != 0) {
                more.put(table, added);
            }
        });
        return more;
    }

    @Test
    void storesNothingWhereOneEntryIsBad() {
        String broken = dischargeOf(kari)
                .replace(
                        "\"reference\": \"urn:uuid:4b617269-0504-4000-8000-000000000010\"",
                        "\"reference\": \"Goal/3f2b8c1e-5d4a-4c6b-9e7f-0a1b2c3d4e5f\"");

        Map<String, Long> before = StoredRows.now();
        post(broken).statusCode(422).body("resourceType", equalTo("OperationOutcome"));
        assertThat(StoredRows.now()).isEqualTo(before);
    }

    @Test
    void findsThePersonByIdentityNumberInABodyOnly() {
        String patient = patientOf(postDischarge());

        fhir().contentType("application/x-www-form-urlencoded")
                .formParam("identifier", "urn:oid:2.16.578.1.12.4.1.4.1|" + kari.identityNumber())
                .post("/Patient/_search")
                .then()
                .statusCode(200)
                .body("total", equalTo(1))
                .body("entry.resource.id", hasItem(patient.substring("Patient/".length())));
    }

    private List<String> postDischarge() {
        return post(dischargeOf(kari))
                .statusCode(200)
                .body("entry.response.status", everyItem(startsWith("20")))
                .body("entry.response.etag", hasItems("W/\"1\""))
                .extract()
                .jsonPath()
                .getList("entry.response.location");
    }

    private static String patientOf(List<String> locations) {
        return unversioned(locations, "Patient/").get(0);
    }

    private static List<String> unversioned(List<String> locations, String type) {
        return locations.stream()
                .filter(each -> each.startsWith(type))
                .map(each -> each.substring(0, each.indexOf("/_history")))
                .toList();
    }
}
