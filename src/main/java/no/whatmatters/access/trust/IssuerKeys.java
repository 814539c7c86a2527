package no.whatmatters.access.trust;

import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSelector;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The keys of one issuer. A new one is taken up when a token names it; a withdrawn one is soon not believed. */
final class IssuerKeys implements JWKSource<SecurityContext> {

    private final Kept<JWKSet> kept;

    IssuerKeys(Kept<JWKSet> kept) {
        this.kept = kept;
    }

    @Override
    public List<JWK> get(JWKSelector selector, @Nullable SecurityContext context) throws KeySourceException {
        List<JWK> found = selector.select(there(kept.get()));
        return found.isEmpty() ? selector.select(there(kept.renewed())) : found;
    }

    private static JWKSet there(Optional<JWKSet> keys) throws KeySourceException {
        return keys.orElseThrow(() -> new KeySourceException("The issuer's keys are not to be had"));
    }
}
