package no.whatmatters.endpoint.guard;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.apache.coyote.ActionCode;

/**
 * Hangs up on a caller whose body nobody has read, when it has been answered: Tomcat would read on for as long as something
 * comes, and a handful of such callers would hold every thread. What is there, or on its way, is read first, without ever
 * waiting at the socket: to hang up on it at once would destroy the answer. Decision 0090.
 */
final class UnreadBodies extends ValveBase {

    /** So many threads may wait at once for what is on its way; for other callers it is not waited. */
    private static final int MOST_WAITING = 4;

    private static final Duration LONGEST_READ_ON = Duration.ofSeconds(1);
    private static final Duration LONGEST_SILENCE = Duration.ofMillis(100);
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(5);

    private final RequestLimits limits;
    private final Semaphore waiting = new Semaphore(MOST_WAITING);

    UnreadBodies(RequestLimits limits) {
        this.limits = limits;
    }

    @Override
    public void invoke(Request request, Response response) throws IOException, ServletException {
        getNext().invoke(request, response);
        if (request.isAsync() || request.isFinished()) {
            return;
        }
        response.flushBuffer();
        if (isWorthReading(request)) {
            readOn(request);
        }
        if (!request.isFinished()) {
            // Not before: Tomcat closes the body with the answer.
            response.finishResponse();
            response.getCoyoteResponse().action(ActionCode.CLOSE_NOW, null);
        }
    }

    /**
     * A caller who waits to be told to go on has not sent the body, and now never will. One in chunks cannot be read without
     * waiting for the end of a chunk's head.
     */
    private static boolean isWorthReading(Request request) {
        return request.getHeader("Expect") == null && request.getContentLengthLong() > 0;
    }

    private void readOn(Request request) {
        boolean waits = false;
        try {
            byte[] ignored = new byte[8 * 1024];
            InputStream rest = request.getStream();
            long bytes = 0;
            long began = System.nanoTime();
            long heard = began;
            while (!request.isFinished() && bytes <= limits.bodyBytes() && isWithin(LONGEST_READ_ON, began)) {
                int there = Math.min(arrived(request, rest), ignored.length);
                if (there > 0) {
                    bytes += Math.max(0, rest.read(ignored, 0, there));
                    heard = System.nanoTime();
                } else if (isWithin(LONGEST_SILENCE, heard) && (waits || (waits = waiting.tryAcquire()))) {
                    Thread.sleep(BETWEEN_LOOKS.toMillis());
                } else {
                    return;
                }
            }
        } catch (IOException gone) {
            containerLog.debug("The caller left before the end of a body");
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        } finally {
            if (waits) {
                waiting.release();
            }
        }
    }

    /** How many bytes can be read without waiting for more. */
    private static int arrived(Request request, InputStream rest) throws IOException {
        int there = rest.available();
        if (there == 0) {
            // The stream does not look at the socket, except for those who listen.
            org.apache.coyote.Request socket = request.getCoyoteRequest();
            socket.action(ActionCode.AVAILABLE, true);
            there = socket.getAvailable();
        }
        return there;
    }

    private static boolean isWithin(Duration longest, long since) {
        return System.nanoTime() - since < longest.toNanos();
    }
}
