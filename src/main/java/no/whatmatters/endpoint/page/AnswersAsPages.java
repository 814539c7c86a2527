package no.whatmatters.endpoint.page;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.rest.api.server.ResponseDetails;
import ca.uhn.fhir.rest.server.servlet.ServletRequestDetails;
import com.google.common.hash.Hashing;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import no.whatmatters.endpoint.InterceptorOrder;
import no.whatmatters.endpoint.ServerInterceptor;
import org.springframework.stereotype.Component;

/**
 * Writes an answer as a page where one is wanted. Last of all: what is on the page is what has passed every guard, and is in the
 * access log.
 */
@Component
@Interceptor(order = InterceptorOrder.PAGE)
class AnswersAsPages implements ServerInterceptor {

    private final List<ReadablePage> pages;

    AnswersAsPages(List<ReadablePage> pages) {
        this.pages = List.copyOf(pages);
    }

    /** False where the answer has been written here. */
    @Hook(Pointcut.SERVER_OUTGOING_RESPONSE)
    public boolean answer(ServletRequestDetails request, ResponseDetails answer) throws IOException {
        if (!WantedPage.by(request.getServletRequest()) || answer.getResponseResource() == null) {
            return true;
        }
        for (ReadablePage page : pages) {
            if (page.operation().equals(request.getOperation())) {
                write(page, answer, request.getServletResponse());
                return false;
            }
        }
        return true;
    }

    private static void write(ReadablePage page, ResponseDetails answer, HttpServletResponse response)
            throws IOException {
        byte[] html = page.of(answer.getResponseResource()).getBytes(StandardCharsets.UTF_8);
        response.setStatus(answer.getResponseCode());
        response.setContentType("text/html;charset=UTF-8");
        response.setHeader("Content-Security-Policy", policy(page.style()));
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        response.setContentLength(html.length);
        response.getOutputStream().write(html);
    }

    /** Nothing may be fetched, run, sent or framed; only the page's own style is applied. */
    private static String policy(String style) {
        String hash = Base64.getEncoder()
                .encodeToString(Hashing.sha256()
                        .hashString(style, StandardCharsets.UTF_8)
                        .asBytes());
        return "default-src 'none'; style-src 'sha256-" + hash
                + "'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; sandbox allow-modals";
    }
}
