package no.whatmatters.pages.guide;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** What is sent for an address: status, headers and bytes. */
final class Answer {

    /** To be asked for again each time; the answer is short while nothing has changed. */
    private static final String ASK_AGAIN = "no-cache";

    /** For what has its content in its address. */
    private static final String FOR_GOOD = "public, max-age=31536000, immutable";

    private static final String HTML = "text/html;charset=UTF-8";

    private final int status;
    private final String contentType;
    private final String cacheControl;
    private final byte[] body;
    private final String etag;

    private Answer(int status, String contentType, String cacheControl, byte[] body) {
        this.status = status;
        this.contentType = contentType;
        this.cacheControl = cacheControl;
        this.body = body;
        this.etag = "\"" + fingerprint(body) + "\"";
    }

    static Answer page(byte[] html) {
        return new Answer(200, HTML, ASK_AGAIN, html);
    }

    static Answer missing(byte[] html) {
        return new Answer(404, HTML, ASK_AGAIN, html);
    }

    static Answer resource(String json) {
        return new Answer(200, "application/fhir+json;charset=UTF-8", ASK_AGAIN, json.getBytes(StandardCharsets.UTF_8));
    }

    static Answer asset(String contentType, byte[] bytes) {
        return new Answer(200, contentType, FOR_GOOD, bytes);
    }

    /** Some characters that are others for other bytes. */
    static String fingerprint(byte[] bytes) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
            return HexFormat.of().formatHex(digest, 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("This Java lacks SHA-256.", e);
        }
    }

    int status() {
        return status;
    }

    String contentType() {
        return contentType;
    }

    /** How long a browser may keep it. */
    String cacheControl() {
        return cacheControl;
    }

    /** The same for the same bytes only. */
    String etag() {
        return etag;
    }

    int length() {
        return body.length;
    }

    void writeTo(OutputStream out) throws IOException {
        out.write(body);
    }
}
