package no.whatmatters;

import static io.restassured.RestAssured.given;

import io.restassured.builder.RequestSpecBuilder;
import io.restassured.config.EncoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.http.Header;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import no.whatmatters.access.IssuerOnTheWire;
import no.whatmatters.access.gate.SwapsAnswers;
import no.whatmatters.demo.DemoIssuer;
import no.whatmatters.demo.EmbeddedDatabase;
import no.whatmatters.demo.Persona;
import no.whatmatters.leaks.CollectsAnswers;
import no.whatmatters.vocabulary.CompiledGuide;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The server over HTTP, on one PostgreSQL and in one Spring context for all tests. Each test brings its own persons. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@Import({CountedHooks.class, CountedStatements.class, CollectsAnswers.class, SwapsAnswers.class})
public abstract class ServerTest {

    protected static final String FHIR_JSON = "application/fhir+json;charset=UTF-8";

    private static final Map<Persona, Held> TOKENS = new ConcurrentHashMap<>();

    /** Of a machine that stands still for some seconds, as those of others do, none of these tests tells. */
    private static final String LONGEST_PAUSE = "60s";

    @LocalServerPort
    private int port;

    /** A token that is held on to for a while: all tests of a JVM may take longer than it is valid. */
    private record Held(String token, Instant until) {

        static Held by(Persona persona) {
            Instant now = Instant.now();
            return new Held(DemoIssuer.running().token(persona, now), now.plus(Duration.ofMinutes(10)));
        }

        static Held renewed(Persona persona, @Nullable Held held) {
            return held != null && Instant.now().isBefore(held.until) ? held : by(persona);
        }
    }

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry properties) {
        DemoIssuer.running().settings().forEach((name, value) -> properties.add(name, () -> value));
        IssuerOnTheWire.settings(2, 9).forEach((name, value) -> properties.add(name, () -> value));
        EmbeddedDatabase.forTests().settings().forEach((name, value) -> properties.add(name, () -> value));
        properties.add("whatmatters.database.connection-timeout", () -> LONGEST_PAUSE);
        properties.add("whatmatters.access.proof-age", () -> LONGEST_PAUSE);
    }

    /** Days are Norwegian: no test that tells of today begins where it may end before today is looked for. */
    @BeforeEach
    void theDayIsNotAboutToEnd() throws InterruptedException {
        Duration left = Duration.between(LocalTime.now(ZoneId.of("Europe/Oslo")), LocalTime.MAX);
        if (left.toSeconds() < 60) {
            Thread.sleep(left.plusSeconds(1).toMillis());
        }
    }

    protected int port() {
        return port;
    }

    /** A request to the FHIR endpoint by whom everything is allowed, with the answer in JSON. */
    protected RequestSpecification fhir() {
        return fhirAs(Persona.CONFORMANCE.parameter());
    }

    /** A request to the FHIR endpoint by one of the demo's people, such as {@code municipal-nurse}. */
    protected RequestSpecification fhirAs(String persona) {
        return fhirWith(token(persona));
    }

    /** A request to the FHIR endpoint with that token, such as one of {@link TestToken}. */
    protected RequestSpecification fhirWith(String token) {
        return fhirWithoutToken().header(new Header("Authorization", "Bearer " + token));
    }

    /** A request to the FHIR endpoint by the person herself, as {@code kari}; or by her daughter with her proof, as {@code liv}. */
    protected RequestSpecification fhirAs(String citizen, TestPerson person) {
        String token = DemoIssuer.running()
                .tokenAbout(Persona.of(citizen).orElseThrow(), person.identityNumber(), Instant.now());
        return fhirWithoutToken().header(new Header("Authorization", "Bearer " + token));
    }

    /** An access token of the demo's issuer. */
    protected static String token(String persona) {
        return Objects.requireNonNull(TOKENS.compute(Persona.of(persona).orElseThrow(), Held::renewed))
                .token();
    }

    /** A request to the FHIR endpoint by whoever does not say who they are. */
    protected RequestSpecification fhirWithoutToken() {
        RequestSpecification base = new RequestSpecBuilder()
                .setBaseUri("http://127.0.0.1:" + port)
                .setBasePath("/fhir")
                .setUrlEncodingEnabled(true)
                // As other clients do: RestAssured would add ISO-8859-1, which is refused.
                .setConfig(RestAssuredConfig.config()
                        .encoderConfig(EncoderConfig.encoderConfig()
                                .appendDefaultContentCharsetToContentTypeIfUndefined(false)
                                .defaultContentCharset("UTF-8")))
                .build();
        return given().spec(base).header(new Header("Accept", "application/fhir+json"));
    }

    /** Posts a resource of that type. */
    protected ValidatableResponse post(String type, String json) {
        return fhir().contentType(FHIR_JSON).body(json).post("/" + type).then();
    }

    /** Posts a transaction or batch. */
    protected ValidatableResponse post(String bundle) {
        return fhir().contentType(FHIR_JSON).body(bundle).post("").then();
    }

    /** Has the hospital send the discharge plan of that person: where each entry lies, null for what it does not read back. */
    protected List<String> postDischargeOf(TestPerson person) {
        return fhirAs("hospital-system")
                .contentType(FHIR_JSON)
                .body(dischargeOf(person))
                .post("")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("entry.response.location");
    }

    /** Kari's discharge plan as the hospital sends it, but for a person and a sender's numbers of this test's own. */
    protected static String dischargeOf(TestPerson person) {
        return person.renamed(CompiledGuide.example("Bundle-kari-1-discharge"));
    }
}
