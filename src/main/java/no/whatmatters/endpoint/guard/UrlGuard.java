package no.whatmatters.endpoint.guard;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import no.whatmatters.endpoint.refusal.Outcomes;
import no.whatmatters.endpoint.refusal.RequestRefusal;
import no.whatmatters.endpoint.refusal.RequestRefused;
import no.whatmatters.vocabulary.IdentityNumber;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses an address that cannot be read, that asks for more values than any search needs, or that holds a national identity
 * number: addresses end up in the logs of every proxy on the way.
 */
final class UrlGuard extends OncePerRequestFilter {

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            check(request.getRequestURI());
            SearchValues.check(check(request.getQueryString() == null ? "" : request.getQueryString()));
        } catch (RequestRefused refused) {
            Outcomes.write(request, response, refused.refusal(), refused.arguments());
            return;
        }
        chain.doFilter(request, response);
    }

    /** The decoded address. */
    private static String check(String address) {
        String decoded = UrlEncoded.decode(address);
        Characters.check(decoded);
        // Links are at times encoded twice on their way.
        if (IdentityNumber.appearsIn(decoded) || IdentityNumber.appearsIn(decodedAgain(decoded))) {
            throw new RequestRefused(RequestRefusal.IDENTITY_NUMBER_IN_URL);
        }
        return decoded;
    }

    private static String decodedAgain(String decoded) {
        try {
            return UrlEncoded.decode(decoded);
        } catch (RequestRefused encodedOnce) {
            return "";
        }
    }
}
