package no.whatmatters.access.token;

import java.util.List;
import no.whatmatters.endpoint.caller.Caller;
import org.springframework.security.authentication.AbstractAuthenticationToken;

/** The caller for Spring Security. It has no authorities: what a caller may do is decided for each resource. */
final class KnownCaller extends AbstractAuthenticationToken {

    private final transient Caller caller;

    KnownCaller(Caller caller) {
        super(List.of());
        this.caller = caller;
        setAuthenticated(true);
    }

    Caller caller() {
        return caller;
    }

    @Override
    public Object getCredentials() {
        return "";
    }

    /** The client: a principal's name may be logged, so no person is named. */
    @Override
    public Object getPrincipal() {
        return caller.client();
    }
}
