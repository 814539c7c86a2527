package no.whatmatters.access.matrix;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Requests by the thousand: no more than a method, a path, a token and a body. */
final class Wire {

    static final String FHIR = "application/fhir+json";
    static final String JSON_PATCH = "application/json-patch+json";

    private static final int ATTEMPTS = 5;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final String base;

    Wire(int port) {
        this.base = "http://127.0.0.1:" + port + "/fhir";
    }

    String base() {
        return base;
    }

    /** What was answered. */
    record Answer(int status, String text, HttpHeaders headers) {

        JsonNode json() {
            return parsed(text);
        }

        /** Code of the first issue; empty where there is none. */
        String code() {
            return json().at("/issue/0/details/coding/0/code").asText();
        }

        Answer require(int expected) {
            if (status != expected) {
                throw new AssertionError(status + " instead of " + expected + ": " + text);
            }
            return this;
        }
    }

    static JsonNode parsed(String text) {
        try {
            return text.isEmpty() ? MissingNode.getInstance() : JSON.readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(text, e);
        }
    }

    Answer get(String token, String path) {
        return send(token, "GET", path, null, null);
    }

    /** Id of the record with that identifier; empty where there is none. */
    String idOf(String token, String type, String identifier) {
        String asked = "identifier=" + encoded(identifier);
        return send(token, "POST", "/" + type + "/_search", "application/x-www-form-urlencoded", asked)
                .require(200)
                .json()
                .at("/entry/0/resource/id")
                .asText();
    }

    /** As a value in an address or a form. */
    static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    Answer post(String token, String path, String body) {
        return send(token, "POST", path, FHIR, body);
    }

    /**
     * Sends a request.
     *
     * @param path below the base; or a whole address, such as a page link
     * @param headers name, value, name, value …
     */
    Answer send(
            String token, String method, String path, @Nullable String type, @Nullable String body, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(path.startsWith("http") ? path : base + path))
                .header("Authorization", "Bearer " + token)
                .header("Accept", FHIR);
        if (type != null) {
            request.header("Content-Type", type);
        }
        for (int i = 0; i < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }
        request.method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
        try {
            HttpResponse<String> response = sent(request.build());
            return new Answer(response.statusCode(), response.body(), response.headers());
        } catch (IOException e) {
            throw new UncheckedIOException(method + " " + path, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Who is stopped at the door is not read to the end: connections may be closed while the next request is on its way. */
    private HttpResponse<String> sent(HttpRequest request) throws IOException, InterruptedException {
        for (int attempt = 1; attempt < ATTEMPTS; attempt++) {
            try {
                return client.send(request, BodyHandlers.ofString());
            } catch (IOException closed) {
                // by another connection, then
            }
        }
        return client.send(request, BodyHandlers.ofString());
    }
}
