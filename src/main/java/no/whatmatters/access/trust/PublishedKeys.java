package no.whatmatters.access.trust;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.ParseException;

/** Reads what an issuer publishes: its metadata (OpenID Connect Discovery) and its keys. Short patience, small answers. */
final class PublishedKeys implements IssuerKeys.Source {

    private static final int PATIENCE_MILLIS = 3_000;
    private static final int LARGEST = 200_000;

    private final DefaultResourceRetriever web =
            new DefaultResourceRetriever(PATIENCE_MILLIS, PATIENCE_MILLIS, LARGEST);
    private final IssuerSettings issuer;

    PublishedKeys(IssuerSettings issuer) {
        this.issuer = issuer;
    }

    @Override
    public JWKSet read() throws IOException, ParseException {
        URI keys = issuer.jwks();
        return JWKSet.parse(read(keys == null ? namedInMetadata() : keys));
    }

    private URI namedInMetadata() throws IOException {
        String metadata =
                read(URI.create(issuer.issuer().replaceFirst("/$", "") + "/.well-known/openid-configuration"));
        String keys = new ObjectMapper().readTree(metadata).path("jwks_uri").asText();
        if (keys.isEmpty()) {
            throw new IOException("its metadata names no jwks_uri");
        }
        return URI.create(keys);
    }

    private String read(URI place) throws IOException {
        return "file".equals(place.getScheme())
                ? Files.readString(Path.of(place))
                : web.retrieveResource(place.toURL()).getContent();
    }
}
