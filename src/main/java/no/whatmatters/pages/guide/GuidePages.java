package no.whatmatters.pages.guide;

import ca.uhn.fhir.context.FhirContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.function.Supplier;
import no.whatmatters.pages.guide.library.GuideFiles;
import no.whatmatters.vocabulary.Addresses;
import no.whatmatters.vocabulary.CompiledGuide;
import org.springframework.stereotype.Controller;
import org.springframework.util.function.SingletonSupplier;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.context.request.ServletWebRequest;

/** Shows the guide to whoever asks, with no token: it holds no person's data. Nothing of it is read before that. */
@Controller
class GuidePages {

    /** Styles and icon from here, and nothing else: no script, no frame, no form, no other site. */
    private static final String CONTENT_SECURITY_POLICY =
            "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    private final Supplier<GuideSite> site;

    GuidePages(FhirContext fhir) {
        this.site = SingletonSupplier.of(() -> new GuideSite(fhir, GuideFiles.compiled(), CompiledGuide.version()));
    }

    @GetMapping({Addresses.GUIDE, Addresses.GUIDE + "/{*path}"})
    void show(
            @PathVariable(name = "path", required = false) String path,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        Answer answer = site.get().answer(path == null ? "" : path);
        response.setHeader("Content-Security-Policy", CONTENT_SECURITY_POLICY);
        response.setHeader("X-Frame-Options", "DENY");
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        response.setHeader("Cache-Control", answer.cacheControl());
        boolean unchanged =
                answer.status() == 200 && new ServletWebRequest(request, response).checkNotModified(answer.etag());
        if (!unchanged) {
            response.setStatus(answer.status());
            response.setContentType(answer.contentType());
            response.setContentLength(answer.length());
            answer.writeTo(response.getOutputStream());
        }
    }
}
