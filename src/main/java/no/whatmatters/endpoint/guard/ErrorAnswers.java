package no.whatmatters.endpoint.guard;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import no.whatmatters.endpoint.refusal.Outcomes;
import no.whatmatters.endpoint.refusal.RequestRefused;
import org.springframework.boot.web.servlet.error.ErrorController;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** Answers what Spring or a servlet has refused by status alone, in place of Boot's error page. */
@Controller
public class ErrorAnswers implements ErrorController {

    /** Under this attribute a filter leaves its refusal: Tomcat seals the answer when it fails to read a body. */
    static final String REFUSAL = RequestRefused.class.getName();

    @RequestMapping("${server.error.path:${error.path:/error}}")
    public void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        Object failure = request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
        if (request.getAttribute(REFUSAL) instanceof RequestRefused refused) {
            Outcomes.write(request, response, refused.refusal(), refused.arguments());
        } else if (failure instanceof Throwable thrown && status instanceof Integer code && code >= 500) {
            Outcomes.writeFailure(request, response, thrown);
        } else {
            // Without a status somebody has asked for the error page itself: there is no such page.
            Outcomes.writeStatus(status instanceof Integer code ? code : 404, request, response);
        }
    }
}
