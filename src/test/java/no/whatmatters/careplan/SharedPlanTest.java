package no.whatmatters.careplan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import ca.uhn.fhir.interceptor.api.IAnonymousInterceptor;
import ca.uhn.fhir.interceptor.api.IInterceptorService;
import ca.uhn.fhir.interceptor.api.Pointcut;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import no.whatmatters.ServerTest;
import no.whatmatters.TestOrganisation;
import no.whatmatters.TestPerson;
import no.whatmatters.TestToken;
import no.whatmatters.endpoint.InterceptorOrder;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;

/** One plan for each person, made by the service from the parts that are sent. */
class SharedPlanTest extends ServerTest {

    private static final String KIND = "https://w3id.org/whatmatters/fhir/CodeSystem/plan-kind|shared-care-plan";

    private final TestPerson kari = TestPerson.next();

    @Autowired
    @Qualifier("jpaInterceptorService")
    private IInterceptorService storage;

    @Test
    void isMadeWithTheFirstPartAndHoldsItsGoals() {
        List<String> sent = discharge(kari);
        assertThat(sent).hasSize(20);

        JsonPath shared = sharedPlan(patient(sent));
        assertThat(shared.getInt("total")).isEqualTo(1);
        assertThat(shared.getString("entry[0].resource.meta.versionId")).isEqualTo("1");
        assertThat(shared.getList("entry[0].resource.goal.reference"))
                .containsExactlyInAnyOrderElementsOf(of(sent, "Goal"));
        assertThat(read(of(sent, "CarePlan").get(0)).getList("partOf.reference"))
                .containsExactly("CarePlan/" + shared.getString("entry[0].resource.id"));
        assertThat(read(of(sent, "CarePlan").get(0)).getString("meta.versionId"))
                .isEqualTo("1");
    }

    @Test
    void bringsTheCareTeamWithThePersonAndWhoIsAccountable() {
        List<String> sent = discharge(kari);
        JsonPath team = team(patient(sent));
        assertThat(team.getList("participant.member.reference"))
                .containsExactly(patient(sent), of(sent, "Organization").get(0));
        assertThat(team.getList("managingOrganization.reference"))
                .containsExactly(of(sent, "Organization").get(0));
    }

    @Test
    void isTheSameAfterAResend() {
        List<String> first = discharge(kari);
        assertThat(discharge(kari)).isEqualTo(first);
        JsonPath shared = sharedPlan(patient(first));
        assertThat(shared.getInt("total")).isEqualTo(1);
        assertThat(shared.getString("entry[0].resource.meta.versionId")).isEqualTo("1");
    }

    @Test
    void takesInTheGoalsOfAFurtherPart() {
        List<String> first = discharge(kari);
        List<String> second = discharge(new TestPerson(kari.identityNumber(), "again-" + kari.prefix()));
        assertThat(patient(second)).isEqualTo(patient(first));
        JsonPath shared = sharedPlan(patient(first));
        assertThat(shared.getInt("total")).isEqualTo(1);
        assertThat(shared.getList("entry[0].resource.goal")).hasSize(6);
        assertThat(team(patient(first)).getList("participant")).hasSize(2);
    }

    /** Each with its own token, number and identifiers, about a person of whom neither has sent anything. */
    @Test
    void isOneWhereTwoOrganisationsSendTheFirstPartAtOnce() throws Exception {
        String neighbour = TestToken.ofSystem("310000787", "other-hospital-system");
        String theirs = dischargeOf(kari)
                .replace("https://sykehuset.example/plan", "https://nabosykehuset.example/plan")
                .replace("310000108", "310000787")
                .replaceAll("\"Provenance/[0-9a-f-]+\"", "\"Provenance/" + UUID.randomUUID() + "\"");
        ExecutorService senders = Executors.newFixedThreadPool(2);
        try {
            List<Future<Response>> sent = senders.invokeAll(List.of(
                    () -> fhirAs("hospital-system")
                            .contentType(FHIR_JSON)
                            .body(dischargeOf(kari))
                            .post(""),
                    () -> fhirWith(neighbour)
                            .contentType(FHIR_JSON)
                            .body(theirs)
                            .post("")));
            for (Future<Response> each : sent) {
                assertThat(each.get().statusCode()).as(each.get().asString()).isEqualTo(200);
            }
        } finally {
            senders.shutdownNow();
        }

        String patient = fhir().contentType("application/x-www-form-urlencoded")
                .formParam("identifier", kari.identityNumber())
                .post("/Patient/_search")
                .then()
                .body("total", equalTo(1))
                .extract()
                .path("entry[0].resource.id");
        JsonPath shared = sharedPlan("Patient/" + patient);
        assertThat(shared.getInt("total")).isEqualTo(1);
        assertThat(shared.getList("entry[0].resource.goal")).hasSize(6);
        assertThat(fhir().get("/CarePlan?patient=" + patient + "&category=hospital")
                        .jsonPath()
                        .getList("entry.resource.author.reference"))
                .doesNotHaveDuplicates()
                .hasSize(2);
        fhir().get("/CareTeam?patient=" + patient).then().body("total", equalTo(1));
    }

    /** Six senders come first at once, each with a plan of its own. */
    @Test
    void isOneHoweverManySendersComeFirst() throws Exception {
        ExecutorService senders = Executors.newFixedThreadPool(6);
        try {
            List<Callable<List<String>>> discharges = IntStream.range(0, 6)
                    .<Callable<List<String>>>mapToObj(number ->
                            () -> discharge(new TestPerson(kari.identityNumber(), kari.prefix() + "-" + number)))
                    .toList();
            Set<String> persons = new HashSet<>();
            List<String> parts = new ArrayList<>();
            for (Future<List<String>> each : senders.invokeAll(discharges)) {
                persons.add(patient(each.get()));
                parts.addAll(of(each.get(), "CarePlan"));
            }
            assertThat(persons).hasSize(1);
            assertThat(parts).doesNotHaveDuplicates().hasSize(6);
            JsonPath shared = sharedPlan(persons.iterator().next());
            assertThat(shared.getInt("total")).isEqualTo(1);
            assertThat(shared.getList("entry[0].resource.goal")).hasSize(18);
            assertThat(parts).allSatisfy(part -> assertThat(read(part).getList("partOf.reference"))
                    .containsExactly("CarePlan/" + shared.getString("entry[0].resource.id")));
        } finally {
            senders.shutdownNow();
        }
    }

    /** Both look her up before the other one has stored her; the second one finds her when it stores. */
    @Test
    void isOneWhereAnotherSenderMakesThePersonBetweenLookAndWrite() {
        AtomicBoolean meanwhile = new AtomicBoolean();
        IAnonymousInterceptor another = (pointcut, parameters) -> {
            if (meanwhile.compareAndSet(false, true)) {
                discharge(new TestPerson(kari.identityNumber(), kari.prefix() + "-first"));
            }
        };
        storage.registerAnonymousInterceptor(
                Pointcut.STORAGE_TRANSACTION_PROCESSING, InterceptorOrder.SHARED_PLAN + 1, another);
        List<String> second;
        try {
            second = discharge(kari);
        } finally {
            storage.unregisterInterceptor(another);
        }
        JsonPath shared = sharedPlan(patient(second));
        assertThat(shared.getInt("total")).isEqualTo(1);
        assertThat(shared.getList("entry[0].resource.goal")).hasSize(6);
    }

    @Test
    void takesInAPartThatIsSentAlone() {
        String person = created("Patient", "{\"resourceType\":\"Patient\"}");
        String part = created("CarePlan", part(person, "1", """
                {"identifier":{"system":"urn:oid:2.16.578.1.12.4.1.4.101","value":"310000205"}}"""));
        JsonPath shared = sharedPlan(person);
        assertThat(shared.getInt("total")).isEqualTo(1);
        assertThat(read(part).getString("partOf[0].reference"))
                .isEqualTo("CarePlan/" + shared.getString("entry[0].resource.id"));
    }

    /** By a number that nobody has sent an organisation for, and by its record once somebody has. */
    @Test
    void hasAnOrganisationOnTheTeamOnceHoweverItIsNamed() {
        String person = created("Patient", "{\"resourceType\":\"Patient\"}");
        String number = TestOrganisation.next();
        String byNumber =
                "{\"identifier\":{\"system\":\"urn:oid:2.16.578.1.12.4.1.4.101\",\"value\":\"" + number + "\"}}";
        created("CarePlan", part(person, "1", byNumber));
        created("CarePlan", part(person, "2", byNumber));
        assertThat(team(person).getList("participant")).hasSize(2);

        String organisation = created("Organization", """
                {"resourceType":"Organization","name":"Fjordtun bo- og behandlingssenter",
                 "identifier":[{"system":"urn:oid:2.16.578.1.12.4.1.4.101","value":"%s"}]}
                """.formatted(number));
        created("CarePlan", part(person, "3", "{\"reference\":\"" + organisation + "\"}"));
        assertThat(team(person).getList("participant")).hasSize(2);
        assertThat(team(person).getList("managingOrganization")).hasSize(1);
    }

    /** It says no care level, so it is nobody's part. */
    @Test
    void leavesAPlainPlanAlone() {
        String person = created("Patient", "{\"resourceType\":\"Patient\"}");
        String plain = created(
                "CarePlan",
                "{\"resourceType\":\"CarePlan\",\"status\":\"active\",\"intent\":\"plan\",\"subject\":{\"reference\":\""
                        + person + "\"}}");
        assertThat(sharedPlan(person).getInt("total")).isZero();
        assertThat(read(plain).getList("partOf")).isNull();
    }

    private static String part(String person, String number, String author) {
        return """
                {"resourceType":"CarePlan","status":"active","intent":"plan","title":"Plan fra hjemmetjenesten",
                 "identifier":[{"system":"https://kommunen.example/plan","value":"%s.%s"}],
                 "category":[{"coding":[{"system":"https://w3id.org/whatmatters/fhir/CodeSystem/care-level","code":"municipality"}]}],
                 "subject":{"reference":"%s"},"period":{"start":"2026-05-05"},
                 "author":%s}""".formatted(person, number, person, author);
    }

    private List<String> discharge(TestPerson person) {
        return post(dischargeOf(person))
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("entry.response.location", String.class)
                .stream()
                .map(location -> location.replaceAll("/_history/.*", ""))
                .toList();
    }

    private JsonPath sharedPlan(String person) {
        return fhir().queryParam("patient", person)
                .queryParam("category", KIND)
                .get("/CarePlan")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private JsonPath team(String person) {
        String id = fhir().queryParam("patient", person)
                .get("/CareTeam")
                .then()
                .statusCode(200)
                .extract()
                .path("entry[0].resource.id");
        return read("CareTeam/" + id);
    }

    private JsonPath read(String reference) {
        return fhir().get("/" + reference).then().statusCode(200).extract().jsonPath();
    }

    private String created(String type, String json) {
        return type + "/" + post(type, json).statusCode(201).extract().path("id");
    }

    private static String patient(List<String> sent) {
        return of(sent, "Patient").get(0);
    }

    private static List<String> of(List<String> sent, String type) {
        return sent.stream().filter(each -> each.startsWith(type + "/")).toList();
    }
}
