package no.whatmatters.endpoint.guard;

import jakarta.servlet.http.HttpServletRequest;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.SocketTimeoutException;
import java.util.Arrays;
import java.util.function.LongSupplier;
import no.whatmatters.endpoint.refusal.RequestRefusal;
import no.whatmatters.endpoint.refusal.RequestRefused;
import org.apache.coyote.BadRequestException;

/**
 * Reads a body into memory, never more than the limit and never for longer than the deadline. Memory grows with what has
 * arrived, not with what Content-Length promises.
 */
final class BodyReader {

    private static final int FIRST_BUFFER = 8 * 1024;

    private final RequestLimits limits;
    private final LongSupplier nanoTime;

    BodyReader(RequestLimits limits, LongSupplier nanoTime) {
        this.limits = limits;
        this.nanoTime = nanoTime;
    }

    byte[] read(HttpServletRequest request) throws IOException {
        long promised = request.getContentLengthLong();
        if (promised > limits.bodyBytes()) {
            throw tooLarge();
        }
        try {
            byte[] body = read(request.getInputStream(), promised);
            if (body.length < promised) {
                throw new RequestRefused(RequestRefusal.BODY_INCOMPLETE);
            }
            return body;
        } catch (IOException failure) {
            // Tomcat tells of a broken chunk and of silence alike; only the cause tells them apart.
            if (isOrWraps(SocketTimeoutException.class, failure)) {
                throw new RequestRefused(RequestRefusal.BODY_TOO_SLOW, seconds());
            }
            if (isOrWraps(BadRequestException.class, failure) || isOrWraps(EOFException.class, failure)) {
                throw new RequestRefused(RequestRefusal.BODY_INCOMPLETE);
            }
            throw failure;
        }
    }

    private static boolean isOrWraps(Class<? extends IOException> kind, IOException failure) {
        return kind.isInstance(failure) || kind.isInstance(failure.getCause());
    }

    private byte[] read(InputStream stream, long promised) throws IOException {
        long began = nanoTime.getAsLong();
        int most = limits.bodyBytes();
        // One byte more than expected, so that the end is seen without growing.
        byte[] buffer = new byte[promised >= 0 ? (int) Math.min(promised, FIRST_BUFFER) + 1 : FIRST_BUFFER];
        int length = 0;
        while (true) {
            int read = stream.read(buffer, length, buffer.length - length);
            if (read < 0) {
                return Arrays.copyOf(buffer, length);
            }
            length += read;
            if (length > most) {
                throw tooLarge();
            }
            if (nanoTime.getAsLong() - began > limits.bodyDeadline().toNanos()) {
                throw new RequestRefused(RequestRefusal.BODY_TOO_SLOW, seconds());
            }
            if (length == buffer.length) {
                buffer = Arrays.copyOf(buffer, (int) Math.min(buffer.length * 2L, most + 1L));
            }
        }
    }

    private RequestRefused tooLarge() {
        return new RequestRefused(RequestRefusal.BODY_TOO_LARGE, limits.bodyInWords());
    }

    private String seconds() {
        return String.valueOf(Math.max(1, limits.bodyDeadline().toSeconds()));
    }
}
