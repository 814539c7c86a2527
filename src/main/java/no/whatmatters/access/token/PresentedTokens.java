package no.whatmatters.access.token;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.whatmatters.access.proof.PresentedProof;
import no.whatmatters.access.trust.TokenRefusal;
import no.whatmatters.access.trust.TokenRefused;
import no.whatmatters.endpoint.PublicAddress;
import no.whatmatters.endpoint.refusal.Headers;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.AuthenticationConverter;

/** Finds the token of a request: in the Authorization header and nowhere else, never in an address or a body (RFC 6750, 2). */
final class PresentedTokens implements AuthenticationConverter {

    private static final Pattern SYNTAX = Pattern.compile("(?i:(Bearer)|(DPoP)) +([A-Za-z0-9._~+/-]+=*)");

    private final PublicAddress address;

    PresentedTokens(PublicAddress address) {
        this.address = address;
    }

    @Override
    public @Nullable Authentication convert(HttpServletRequest request) {
        List<String> headers = Headers.all(request, "Authorization");
        if (headers.isEmpty()) {
            return null;
        }
        Matcher header = SYNTAX.matcher(headers.get(0));
        if (headers.size() > 1 || !header.matches()) {
            throw new TokenRefused(TokenRefusal.AUTHORIZATION_MALFORMED);
        }
        return new PresentedToken(header.group(3), header.group(1) == null ? proof(request) : null);
    }

    private PresentedProof proof(HttpServletRequest request) {
        List<String> proofs = Headers.all(request, "DPoP");
        if (proofs.size() != 1) {
            throw new TokenRefused(TokenRefusal.PROOF_MISSING);
        }
        return new PresentedProof(proofs.get(0), request.getMethod(), address.before(request), request.getRequestURI());
    }
}
