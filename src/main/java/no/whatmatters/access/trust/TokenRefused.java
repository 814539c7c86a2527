package no.whatmatters.access.trust;

import java.util.List;
import org.springframework.security.core.AuthenticationException;

/** A token was refused. */
public final class TokenRefused extends AuthenticationException {

    private final TokenRefusal refusal;
    private final transient List<Object> arguments;

    /**
     * A refusal.
     *
     * @param arguments of its sentence: our own words only, never the token's
     */
    public TokenRefused(TokenRefusal refusal, Object... arguments) {
        super(refusal.code());
        this.refusal = refusal;
        this.arguments = List.of(arguments);
    }

    public TokenRefusal refusal() {
        return refusal;
    }

    public Object[] arguments() {
        return arguments.toArray();
    }

    /** None: a refusal is an answer, not a failure, and attackers must not make us build many. */
    @Override
    public synchronized Throwable fillInStackTrace() {
        return this;
    }
}
