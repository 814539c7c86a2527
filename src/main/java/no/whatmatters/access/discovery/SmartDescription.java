package no.whatmatters.access.discovery;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/**
 * The document of SMART App Launch 2.2, "Conformance": what the authorization server says of itself, in SMART's words. This
 * server issues no tokens, so nothing is promised that the other does not promise.
 */
final class SmartDescription {

    /** Members that both documents have under the same name. */
    private static final List<String> TAKEN_OVER = List.of(
            "issuer",
            "jwks_uri",
            "authorization_endpoint",
            "token_endpoint",
            "introspection_endpoint",
            "revocation_endpoint",
            "grant_types_supported",
            "response_types_supported",
            "token_endpoint_auth_methods_supported",
            "token_endpoint_auth_signing_alg_values_supported",
            "dpop_signing_alg_values_supported");

    private SmartDescription() {}

    /**
     * Describes an authorization server.
     *
     * @param metadata its own, OpenID Connect Discovery or RFC 8414
     * @param scopes the scopes to ask for, under its own names; empty for SMART's own
     */
    static ObjectNode of(JsonNode metadata, List<String> scopes) {
        ObjectNode description = JsonNodeFactory.instance.objectNode();
        for (String each : TAKEN_OVER) {
            if (metadata.has(each)) {
                description.set(each, metadata.get(each));
            }
        }
        ArrayNode named = description.putArray("scopes_supported");
        (scopes.isEmpty() ? List.of("system/*.cruds", "user/*.cruds", "patient/*.cruds") : scopes).forEach(named::add);
        // SMART does not allow "plain", whatever else the server knows.
        description.putArray("code_challenge_methods_supported").add("S256");
        ArrayNode capabilities = description.putArray("capabilities");
        capabilities.add("permission-v2").add("permission-user").add("permission-patient");
        if (says(metadata, "token_endpoint_auth_methods_supported", "private_key_jwt")) {
            capabilities.add("client-confidential-asymmetric");
        }
        if (says(metadata, "scopes_supported", "openid") && metadata.has("jwks_uri")) {
            capabilities.add("sso-openid-connect");
        }
        return description;
    }

    private static boolean says(JsonNode metadata, String list, String word) {
        for (JsonNode each : metadata.path(list)) {
            if (each.asText().equals(word)) {
                return true;
            }
        }
        return false;
    }
}
