package no.whatmatters.endpoint.guard;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.apache.coyote.ActionCode;

/**
 * Hangs up on a caller who goes on sending a body that has been answered already. Tomcat would read on for as long as
 * something comes, and a handful of such callers would hold every thread. What is on its way is still read for a moment: to
 * hang up on it at once would destroy the answer.
 */
final class UnreadBodies extends ValveBase {

    private static final Duration LONGEST_READ_ON = Duration.ofSeconds(5);

    private final RequestLimits limits;

    UnreadBodies(RequestLimits limits) {
        this.limits = limits;
    }

    @Override
    public void invoke(Request request, Response response) throws IOException, ServletException {
        getNext().invoke(request, response);
        if (request.isAsync() || request.isFinished()) {
            return;
        }
        response.finishResponse();
        // A caller who waits to be told to go on has not sent the body, and now never will.
        if (request.getHeader("Expect") == null) {
            readOn(request);
        }
        if (!request.isFinished()) {
            response.getCoyoteResponse().action(ActionCode.CLOSE_NOW, null);
        }
    }

    private void readOn(Request request) {
        Duration longest =
                limits.bodyDeadline().compareTo(LONGEST_READ_ON) < 0 ? limits.bodyDeadline() : LONGEST_READ_ON;
        long began = System.nanoTime();
        byte[] ignored = new byte[8 * 1024];
        long bytes = 0;
        try {
            InputStream rest = request.getStream();
            int read = rest.read(ignored);
            while (read >= 0 && bytes <= limits.bodyBytes() && System.nanoTime() - began < longest.toNanos()) {
                bytes += read;
                read = rest.read(ignored);
            }
        } catch (IOException gone) {
            containerLog.debug("The caller left before the end of a body");
        }
    }
}
