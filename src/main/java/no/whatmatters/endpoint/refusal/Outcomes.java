package no.whatmatters.endpoint.refusal;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Answers a refusal from outside HAPI's server, as an OperationOutcome in the caller's format and language. */
public final class Outcomes {

    private static final Logger log = LoggerFactory.getLogger(Outcomes.class);

    private Outcomes() {}

    /** Writes the whole answer; does nothing when the answer has already begun to leave. */
    public static void write(
            HttpServletRequest request, HttpServletResponse response, Refusal refusal, Object... arguments)
            throws IOException {
        writeWithStatus(refusal.status(), request, response, refusal, arguments);
    }

    /** A failure of ours: what it was goes to the log, once, and only a reference to it goes to the caller. */
    public static void writeFailure(HttpServletRequest request, HttpServletResponse response, Throwable failure)
            throws IOException {
        if (DatabaseAway.isIn(failure)) {
            write(request, response, RequestRefusal.DATABASE_AWAY);
        } else {
            write(request, response, RequestRefusal.INTERNAL_ERROR, logged(failure));
        }
    }

    /** Answers a status of which nothing else is known. */
    public static void writeStatus(int status, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        RequestRefusal refusal = RequestRefusal.ofStatus(status);
        if (refusal == RequestRefusal.INTERNAL_ERROR) {
            writeWithStatus(status, request, response, refusal, logged(new IllegalStateException("status " + status)));
        } else {
            writeWithStatus(status, request, response, refusal);
        }
    }

    /** Logs an unexpected failure with its stack trace and gives the reference under which it is found. */
    static String logged(Throwable failure) {
        String reference = UUID.randomUUID().toString();
        log.error("Unexpected failure, reference {}", reference, failure);
        return reference;
    }

    private static void writeWithStatus(
            int status, HttpServletRequest request, HttpServletResponse response, Refusal refusal, Object... arguments)
            throws IOException {
        if (response.isCommitted()) {
            return;
        }
        request.setAttribute(Refusal.class.getName(), refusal);
        Language language = Language.of(Headers.joined(request, "Accept-Language"));
        OutcomeFormat format = OutcomeFormat.wantedBy(request);
        byte[] body = format.write(refusal, refusal.text(language, arguments));
        response.resetBuffer();
        response.setStatus(status);
        Headers.protect(response);
        response.setHeader("Content-Language", language.tag());
        response.setContentType(format.contentType());
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
        // Now, not at the end of the request: Tomcat may close the connection on a body that nobody has read.
        response.flushBuffer();
    }
}
