package no.whatmatters.access.discovery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import no.whatmatters.ServerTest;
import org.junit.jupiter.api.Test;

/** Where a client finds out how to get a token (SMART App Launch 2.2, Conformance). */
class SmartConfigurationTest extends ServerTest {

    private static final String OF_AN_ISSUER = """
            {"issuer":"https://issuer.example","jwks_uri":"https://issuer.example/jwks",
             "authorization_endpoint":"https://issuer.example/authorize","token_endpoint":"https://issuer.example/token",
             "grant_types_supported":["authorization_code","client_credentials"],
             "scopes_supported":["openid"],"code_challenge_methods_supported":["plain","S256"],
             "token_endpoint_auth_methods_supported":["private_key_jwt"],
             "userinfo_endpoint":"https://issuer.example/me"}
            """;

    @Test
    void namesTheIssuerOfTheDemoAndItsTokenEndpoint() {
        fhirWithoutToken()
                .accept("application/json")
                .get("/.well-known/smart-configuration")
                .then()
                .statusCode(200)
                .contentType("application/json")
                .body("token_endpoint", equalTo("http://127.0.0.1:" + port() + "/demo/token"))
                .body("grant_types_supported", hasItem("client_credentials"))
                .body("code_challenge_methods_supported", equalTo(List.of("S256")))
                .body("capabilities", hasItems("permission-v2", "permission-user"));
    }

    @Test
    void standsInTheStatementToo() {
        fhirWithoutToken()
                .get("/metadata")
                .then()
                .statusCode(200)
                .body("rest[0].security.service[0].coding[0].code", equalTo("SMART-on-FHIR"))
                .body("rest[0].security.cors", equalTo(false))
                .body(
                        "rest[0].security.extension[0].extension.find { it.url == 'token' }.valueUri",
                        equalTo("http://127.0.0.1:" + port() + "/demo/token"));
    }

    @Test
    void saysWhatTheIssuerSaysAndNoMore() throws JsonProcessingException {
        JsonNode metadata = new ObjectMapper().readTree(OF_AN_ISSUER);
        JsonNode described = SmartDescription.of(metadata, List.of("nhn:whatmatters/read"));

        assertThat(described).isEqualTo(new ObjectMapper().readTree("""
                {"issuer":"https://issuer.example","jwks_uri":"https://issuer.example/jwks",
                 "authorization_endpoint":"https://issuer.example/authorize",
                 "token_endpoint":"https://issuer.example/token",
                 "grant_types_supported":["authorization_code","client_credentials"],
                 "token_endpoint_auth_methods_supported":["private_key_jwt"],
                 "scopes_supported":["nhn:whatmatters/read"],
                 "code_challenge_methods_supported":["S256"],
                 "capabilities":["permission-v2","permission-user","permission-patient",
                   "client-confidential-asymmetric","sso-openid-connect"]}
                """));
    }
}
