package no.whatmatters.careplan;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.interceptor.api.IAnonymousInterceptor;
import ca.uhn.fhir.interceptor.api.IInterceptorService;
import ca.uhn.fhir.interceptor.api.Pointcut;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Predicate;
import no.whatmatters.ServerTest;
import no.whatmatters.TestPerson;
import no.whatmatters.endpoint.InterceptorOrder;
import no.whatmatters.vocabulary.PlanKind;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.CarePlan;
import org.hl7.fhir.r4.model.Goal;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.JdbcTemplate;

/** What mattered to a person before anybody had a plan matters in the plan. */
class EarlierWishesTest extends ServerTest {

    private static final String ANYBODY = "conformance";

    private final TestPerson person = TestPerson.next();
    private final PersonInCare kari = new PersonInCare(person, this::fhirAs);
    private final Answers answers = new Answers(this::fhirAs);

    @Autowired
    private JdbcTemplate database;

    @Autowired
    @Qualifier("jpaInterceptorService")
    private IInterceptorService storage;

    @Test
    void areInTheSharedPlanThatTheFirstDischargeMakes() {
        String patient = isKnown();
        String wish = wish(patient, "active", "what-matters");
        String proposed = wish(patient, "proposed", "what-matters");
        String reached = wish(patient, "completed", "what-matters");
        String treatment = wish(patient, "active", "treatment");
        kari.isDischarged();

        assertThat(kari.patient()).isEqualTo(patient);
        assertThat(goalsOfThePlan())
                .containsExactlyInAnyOrder(
                        wish, proposed, kari.of("Goal", "goal-1"), kari.of("Goal", "goal-2"), kari.of("Goal", "goal-3"))
                .doesNotContain(reached, treatment);
        kari.isDischarged();
        assertThat(goalsOfThePlan()).hasSize(5);
    }

    @Test
    void areInTheSharedPlanThatAPartAloneMakes() {
        String patient = isKnown();
        String wish = wish(patient, "on-hold", "what-matters");
        part(patient);
        assertThat(goalsOfThePlan()).containsExactly(wish);
    }

    /** It turned out to be what matters to her. */
    @Test
    void areInTheSharedPlanWhereAnotherGoalBecomesOne() {
        String patient = isKnown();
        String goal = wish(patient, "active", "treatment");
        part(patient);
        assertThat(goalsOfThePlan()).isEmpty();
        kari.patch(
                        ANYBODY,
                        goal,
                        1,
                        "[{\"op\":\"replace\",\"path\":\"/category/0/coding/0/code\",\"value\":\"what-matters\"}]")
                .statusCode(200);
        assertThat(goalsOfThePlan()).containsExactly(goal);
    }

    /** The plan is made while the wish is stored and not yet committed: its maker waits, and finds it. */
    @Test
    void areNotLostWhereThePlanIsMadeMeanwhile() throws Exception {
        String patient = isKnown();
        String wish = during(
                created -> created instanceof Goal, () -> part(patient), () -> wish(patient, "active", "what-matters"));
        assertThat(goalsOfThePlan()).containsExactly(wish);
    }

    /** The wish is stored while the plan is made and not yet committed: its writer waits, and finds the plan. */
    @Test
    void areNotLostWhereTheyAreWrittenWhileThePlanIsMade() throws Exception {
        String patient = isKnown();
        during(
                created -> created instanceof CarePlan plan && PlanKind.SHARED_CARE_PLAN.isOf(plan),
                () -> wish(patient, "active", "what-matters"),
                () -> part(patient));
        assertThat(goalsOfThePlan())
                .containsExactlyElementsOf(answers.first(ANYBODY, "Goal?patient=" + patient))
                .hasSize(1);
    }

    private interface Write {
        String write();
    }

    /** Begins another write when the first has been looked at and is not committed, and lets it come as far as it can. */
    private String during(Predicate<IBaseResource> when, Write other, Write first) throws Exception {
        ExecutorService another = Executors.newSingleThreadExecutor();
        AtomicBoolean begun = new AtomicBoolean();
        List<Future<String>> others = new CopyOnWriteArrayList<>();
        IAnonymousInterceptor meanwhile = (pointcut, parameters) -> {
            if (when.test(parameters.get(IBaseResource.class)) && begun.compareAndSet(false, true)) {
                Future<String> writing = another.submit(other::write);
                others.add(writing);
                waitUntilItWaits(writing);
            }
        };
        storage.registerAnonymousInterceptor(
                Pointcut.STORAGE_PRECOMMIT_RESOURCE_CREATED, InterceptorOrder.SHARED_PLAN + 1, meanwhile);
        try {
            String written = first.write();
            assertThat(others).hasSize(1);
            others.get(0).get(2, TimeUnit.MINUTES);
            return written;
        } finally {
            storage.unregisterInterceptor(meanwhile);
            another.shutdownNow();
        }
    }

    /** For our transaction, as it should; or until it is done. */
    private void waitUntilItWaits(Future<String> writing) {
        try {
            for (int i = 0; i < 2_000 && !writing.isDone() && !somebodyWaitsForUs(); i++) {
                Thread.sleep(50);
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private boolean somebodyWaitsForUs() {
        return Boolean.TRUE.equals(database.queryForObject(
                "select exists (select 1 from pg_locks"
                        + " where not granted and pg_backend_pid() = any (pg_blocking_pids(pid)))",
                Boolean.class));
    }

    private List<String> goalsOfThePlan() {
        return answers
                .all(
                        ANYBODY,
                        "CarePlan?patient=" + kari.patient() + "&category=shared-care-plan&_include=CarePlan:goal")
                .stream()
                .filter(each -> each.startsWith("Goal/"))
                .toList();
    }

    private String isKnown() {
        return kari.create(ANYBODY, "Patient", """
                {"resourceType":"Patient","identifier":[{"system":"urn:oid:2.16.578.1.12.4.1.4.1","value":"%s"}]}
                """.formatted(person.identityNumber()));
    }

    private String wish(String patient, String status, String kind) {
        return kari.create(ANYBODY, "Goal", """
                {"resourceType":"Goal","identifier":[{"system":"https://legekontoret.example/plan","value":"%s"}],
                 "lifecycleStatus":"%s","description":{"text":"Få dø hjemme"},"startDate":"2026-04-01",
                 "category":[{"coding":[{"system":"https://w3id.org/whatmatters/fhir/CodeSystem/goal-kind","code":"%s"}]}],
                 "subject":{"reference":"%s"},"expressedBy":{"reference":"%4$s"}}
                """.formatted(UUID.randomUUID(), status, kind, patient));
    }

    private String part(String patient) {
        return kari.create(ANYBODY, "CarePlan", """
                {"resourceType":"CarePlan","status":"active","intent":"plan","title":"Plan fra hjemmetjenesten",
                 "identifier":[{"system":"https://kommunen.example/plan","value":"%s"}],
                 "category":[{"coding":[{"system":"https://w3id.org/whatmatters/fhir/CodeSystem/care-level","code":"municipality"}]}],
                 "subject":{"reference":"%s"},"period":{"start":"2026-05-05"},
                 "author":{"identifier":{"system":"urn:oid:2.16.578.1.12.4.1.4.101","value":"310000205"}}}
                """.formatted(UUID.randomUUID(), patient));
    }
}
