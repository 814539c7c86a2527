package no.whatmatters.access.trust;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The issuer that clients are sent to when they ask: the first that is set. */
@Component
public final class AuthorizationServer {

    private final List<String> scopes;
    private final @Nullable Kept<JsonNode> metadata;

    AuthorizationServer(AccessSettings settings, Clock clock) {
        Optional<IssuerSettings> first = settings.issuers().stream().findFirst();
        this.scopes = first.stream()
                .flatMap(each -> each.scopes().stream())
                .map(IssuerSettings.NamedScope::name)
                .toList();
        this.metadata = first.map(
                        each -> new Kept<>("Metadata of " + each.issuer(), new Publications(each)::metadata, clock))
                .orElse(null);
    }

    /** What it says of itself; empty where it has not been reached. */
    public Optional<JsonNode> metadata() {
        return metadata == null ? Optional.empty() : metadata.get();
    }

    /** The scopes to ask it for, under its own names; empty where it uses SMART's. */
    public List<String> scopes() {
        return scopes;
    }
}
