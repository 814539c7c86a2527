package no.whatmatters.access.discovery;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import no.whatmatters.access.trust.AuthorizationServer;
import no.whatmatters.endpoint.SecurityStatement;
import org.hl7.fhir.r4.model.CapabilityStatement.CapabilityStatementRestSecurityComponent;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.UriType;
import org.springframework.stereotype.Component;

/** Where the authorization server is, for clients that look for it in the CapabilityStatement as SMART 1 had it. */
@Component
class OauthUris implements SecurityStatement {

    private static final String EXTENSION = "http://fhir-registry.smarthealthit.org/StructureDefinition/oauth-uris";

    private final AuthorizationServer server;

    OauthUris(AuthorizationServer server) {
        this.server = server;
    }

    @Override
    public void describe(CapabilityStatementRestSecurityComponent security) {
        server.metadata().ifPresent(metadata -> {
            Extension uris = new Extension(EXTENSION);
            for (String each : List.of("token", "authorize", "introspect", "revoke")) {
                add(uris, each, metadata);
            }
            if (uris.hasExtension()) {
                security.addExtension(uris);
            }
        });
    }

    private static void add(Extension uris, String name, JsonNode metadata) {
        String uri = metadata.path(member(name)).asText();
        if (!uri.isEmpty()) {
            uris.addExtension(name, new UriType(uri));
        }
    }

    private static String member(String name) {
        return switch (name) {
            case "token" -> "token_endpoint";
            case "authorize" -> "authorization_endpoint";
            case "introspect" -> "introspection_endpoint";
            default -> "revocation_endpoint";
        };
    }
}
