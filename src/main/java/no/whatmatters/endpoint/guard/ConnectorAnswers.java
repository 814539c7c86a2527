package no.whatmatters.endpoint.guard;

import jakarta.servlet.ServletException;
import java.io.IOException;
import no.whatmatters.endpoint.refusal.Outcomes;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;

/** Answers what Tomcat refuses before any servlet: a broken request line, headers too large, TRACE. */
final class ConnectorAnswers extends ErrorReportValve {

    @Override
    public void invoke(Request request, Response response) throws IOException, ServletException {
        if (request.getMethod() != null && request.getMethod().equals("TRACE")) {
            // Tomcat has refused it already, but the error page's servlet would echo the request all the same.
            response.setSuspended(false);
            report(request, response, null);
            return;
        }
        super.invoke(request, response);
    }

    @Override
    protected void report(Request request, Response response, @Nullable Throwable throwable) {
        int status = response.getStatus();
        if (status < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
            return;
        }
        try {
            if (throwable == null || status < 500) {
                Outcomes.writeStatus(status, request, response);
            } else {
                Outcomes.writeFailure(request, response, throwable);
            }
        } catch (IOException | IllegalStateException gone) {
            containerLog.debug("The caller could not be told of status " + status);
        }
    }
}
