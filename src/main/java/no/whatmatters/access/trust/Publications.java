package no.whatmatters.access.trust;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.ParseException;
import java.time.Duration;

/** What an issuer publishes: its metadata (OpenID Connect Discovery) and its keys. Short patience, small answers. */
final class Publications {

    private static final Duration PATIENCE = Duration.ofSeconds(3);

    /** In bytes. The keys of a national issuer take some ten thousand. */
    private static final int LARGEST = 200_000;

    private static final String METADATA = "/.well-known/openid-configuration";

    private final IssuerSettings issuer;
    private final DefaultResourceRetriever web;

    Publications(IssuerSettings issuer) {
        this(issuer, PATIENCE);
    }

    Publications(IssuerSettings issuer, Duration patience) {
        this.issuer = issuer;
        int millis = (int) patience.toMillis();
        this.web = new DefaultResourceRetriever(millis, millis, LARGEST);
    }

    JWKSet keys() throws IOException, ParseException {
        URI place = issuer.jwks();
        return JWKSet.parse(read(place == null ? namedInMetadata() : place));
    }

    /** The issuer's description of itself; it must be of this issuer (RFC 8414, section 3.3). */
    JsonNode metadata() throws IOException {
        JsonNode metadata =
                new ObjectMapper().readTree(read(URI.create(issuer.issuer().replaceFirst("/$", "") + METADATA)));
        if (!issuer.issuer().equals(metadata.path("issuer").asText())) {
            throw new IOException("the metadata is of another issuer");
        }
        return metadata;
    }

    private URI namedInMetadata() throws IOException {
        String keys = metadata().path("jwks_uri").asText();
        if (keys.isEmpty()) {
            throw new IOException("the metadata names no jwks_uri");
        }
        URI place = address(keys);
        if (!URI.create(issuer.issuer()).getScheme().equals(place.getScheme())) {
            throw new IOException("the metadata names a jwks_uri of another kind than the issuer");
        }
        return place;
    }

    private static URI address(String published) throws IOException {
        try {
            return new URI(published);
        } catch (URISyntaxException unreadable) {
            throw new IOException("the metadata names a jwks_uri that is no address", unreadable);
        }
    }

    private String read(URI place) throws IOException {
        try {
            return "file".equals(place.getScheme())
                    ? Files.readString(Path.of(place))
                    : web.retrieveResource(place.toURL()).getContent();
        } catch (IllegalArgumentException leadsNowhere) {
            throw new IOException("there is nothing to be fetched at " + place, leadsNowhere);
        }
    }
}
