package no.whatmatters.bench.traffic;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import no.whatmatters.bench.server.Callers;

/**
 * Sends requests with the JDK's blocking client, over connections that stay open: it takes little of the processors that
 * the server needs.
 */
public final class Client {

    private static final int PATIENCE_MILLIS = 120_000;

    static {
        System.setProperty("http.maxConnections", "64");
        System.setProperty("sun.net.http.retryPost", "false");
    }

    private final URI base;
    private final Callers callers;

    /** @param base the FHIR endpoint, without a slash at its end */
    public Client(URI base, Callers callers) {
        this.base = base;
        this.callers = callers;
    }

    public Answer send(Call call) throws IOException {
        byte[] body = call.body() == null ? null : call.body().getBytes(StandardCharsets.UTF_8);
        HttpURLConnection connection =
                (HttpURLConnection) URI.create(base + call.path()).toURL().openConnection();
        connection.setRequestMethod(call.method());
        connection.setReadTimeout(PATIENCE_MILLIS);
        connection.setRequestProperty("Accept", "application/fhir+json");
        callers.headers(call.who(), call.method(), call.path()).forEach(connection::setRequestProperty);
        call.headers().forEach(connection::setRequestProperty);
        long start = System.nanoTime();
        if (body != null) {
            connection.setRequestProperty(
                    "Content-Type", call.headers().getOrDefault("Content-Type", "application/fhir+json"));
            connection.setDoOutput(true);
            connection.setFixedLengthStreamingMode(body.length);
            try (OutputStream out = connection.getOutputStream()) {
                out.write(body);
            }
        }
        int status = connection.getResponseCode();
        byte[] read = read(connection, status);
        long nanos = System.nanoTime() - start;
        return new Answer(
                status,
                new String(read, StandardCharsets.UTF_8),
                nanos,
                connection.getHeaderField("Location"),
                connection.getHeaderField("ETag"));
    }

    private static byte[] read(HttpURLConnection connection, int status) throws IOException {
        try (InputStream in = status < 400 ? connection.getInputStream() : connection.getErrorStream()) {
            return in == null ? new byte[0] : in.readAllBytes();
        }
    }
}
