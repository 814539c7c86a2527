package no.whatmatters.access.token;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.restassured.specification.RequestSpecification;
import no.whatmatters.ServerTest;
import no.whatmatters.demo.Persona;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.web.FilterChainProxy;

/** What is open to everyone, and what is not. */
class DoorTest extends ServerTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/fhir",
                "/fhir/Goal",
                "/fhir/Goal/_search",
                "/fhir/Patient/1/_history",
                "/fhir/metadata/",
                "/fhir/Goal/metadata",
                "/fhir/$validate"
            })
    void asksForATokenInTheCallersLanguage(String path) {
        anybody()
                .header("Accept-Language", "nb")
                .get(path)
                .then()
                .statusCode(401)
                .header("WWW-Authenticate", equalTo("Bearer"))
                .header("Content-Language", "nb")
                .body("resourceType", equalTo("OperationOutcome"))
                .body("issue[0].code", equalTo("login"))
                .body("issue[0].details.coding[0].code", equalTo("token-missing"))
                .body("issue[0].details.text", containsString("tilgangstoken"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/fhir/metadata", "/actuator/health", "/actuator/health/readiness", "/actuator/health/liveness"})
    void letsEveryoneReadWhatHoldsNoPerson(String path) {
        anybody().accept("*/*").get(path).then().statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/actuator", "/actuator/env", "/error", "/demo", "/demo/anything", "/h2-console"})
    void saysOfAnythingElseThatItIsNotThere(String path) {
        anybody().get(path).then().statusCode(404).body("issue[0].details.coding[0].code", equalTo("no-such-address"));
        anybody()
                .header("Authorization", "Bearer " + token("conformance"))
                .get(path)
                .then()
                .statusCode(404);
    }

    /** A client whose token has run out may still ask what to do. */
    @Test
    void looksAtNoTokenWhereNoneIsNeeded() {
        anybody()
                .header("Authorization", "Bearer nonsense")
                .get("/fhir/metadata")
                .then()
                .statusCode(200);
    }

    /** A page elsewhere can make a browser believe that its own name leads here. */
    @ParameterizedTest
    @ValueSource(strings = {"evil.example", "127.0.0.1.evil.example", "192.168.1.2"})
    void answersTheDemoByItsOwnNamesOnly(String host) {
        anybody().header("Host", host).get("/actuator/health/liveness").then().statusCode(421);
        anybody()
                .accept("*/*")
                .header("Host", "localhost:" + port())
                .get("/actuator/health/liveness")
                .then()
                .statusCode(200);
    }

    @ParameterizedTest
    @EnumSource
    void knowsEveryPersonaOfTheDemo(Persona persona) {
        String token = anybody()
                .formParam("persona", persona.parameter())
                .post("/demo/token")
                .then()
                .statusCode(200)
                .body("token_type", equalTo("Bearer"))
                .body("expires_in", equalTo(3600))
                .extract()
                .path("access_token");
        anybody()
                .header("Authorization", "bearer " + token)
                .get("/fhir/Nonsense")
                .then()
                .statusCode(not(equalTo(401)));
    }

    @Test
    void setsNoCookieAndAllowsNoOtherSite() {
        anybody()
                .header("Origin", "https://elsewhere.example")
                .get("/fhir/metadata")
                .then()
                .header("Set-Cookie", equalTo(null))
                .header("Access-Control-Allow-Origin", equalTo(null));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/fhir/metadata;a=b", "/fhir/%2e%2e/actuator/health"})
    void refusesAnAddressThatCanBeReadInTwoWays(String path) {
        anybody().urlEncodingEnabled(false).get(path).then().statusCode(400).body(containsString("OperationOutcome"));
    }

    @Test
    void takesNoTokenFromAnAddress() {
        anybody()
                .queryParam("access_token", token("conformance"))
                .get("/fhir/Goal")
                .then()
                .statusCode(401)
                .body("issue[0].details.coding[0].code", equalTo("token-missing"));
    }

    /** It took a twentieth of a read, and nobody asked for what it found. */
    @Test
    void looksUpNoHandlerBeforeItKnowsWhoCalls(@Autowired ApplicationContext server) {
        assertThat(server.containsBean(WithoutHandlerLookup.INTROSPECTOR)).isFalse();
        assertThat(server.getBean("springSecurityFilterChain")).isInstanceOf(FilterChainProxy.class);
    }

    private RequestSpecification anybody() {
        return fhirWithoutToken().basePath("");
    }
}
