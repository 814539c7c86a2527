package no.whatmatters.endpoint;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Where callers reach this server. Proofs of possession and links are made for this address, so it is set, and never taken
 * from a header that somebody on the way may have written (RFC 9449, section 4.3).
 *
 * @param url what stands before {@code /fhir}; null on a machine that is its own proxy, such as the demo
 */
@ConfigurationProperties("whatmatters.public")
public record PublicAddress(@Nullable URI url) {

    public PublicAddress {
        if (url != null && (url.getHost() == null || url.getQuery() != null || url.getFragment() != null)) {
            throw new IllegalArgumentException("whatmatters.public.url must be like https://fhir.kommune.example");
        }
    }

    /** The address, without a slash at its end. */
    public String before(HttpServletRequest request) {
        if (url != null) {
            return url.toString().replaceFirst("/+$", "");
        }
        String all = request.getRequestURL().toString();
        return all.substring(0, all.length() - request.getRequestURI().length());
    }
}
