package no.whatmatters.interaction.once;

import ca.uhn.fhir.rest.api.server.RequestDetails;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Pattern;
import no.whatmatters.endpoint.caller.Caller;
import no.whatmatters.endpoint.caller.Callers;
import no.whatmatters.endpoint.refusal.RequestRefused;
import no.whatmatters.storage.once.KeyedRequest;
import no.whatmatters.storage.once.OnceRefusal;
import org.jspecify.annotations.Nullable;

/** The Idempotency-Key of a request, with what the request is. */
final class Keys {

    static final String HEADER = "Idempotency-Key";

    private static final Pattern KEY = Pattern.compile("[\\x21-\\x7E]{1,200}");

    private Keys() {}

    /** The request under its key; null where it has none. What a form sent is read as its parameters. */
    static @Nullable KeyedRequest of(RequestDetails request) {
        List<String> keys = request.getHeaders(HEADER);
        Caller caller = Callers.of(request).orElse(null);
        if (keys == null || keys.isEmpty() || caller == null) {
            return null;
        }
        if (keys.size() > 1 || !KEY.matcher(keys.get(0)).matches()) {
            throw new RequestRefused(OnceRefusal.KEY_MALFORMED);
        }
        String url = request.getCompleteUrl();
        int query = url.indexOf('?');
        String address = request.getRequestPath() + (query < 0 ? "" : url.substring(query));
        byte[] body = request.loadRequestContents();
        return KeyedRequest.of(
                keys.get(0), caller, address, body == null || body.length == 0 ? parameters(request) : body);
    }

    private static byte[] parameters(RequestDetails request) {
        StringBuilder all = new StringBuilder();
        new TreeMap<>(request.getParameters()).forEach((name, values) -> all.append(name)
                .append('=')
                .append(Arrays.toString(values))
                .append('\n'));
        return all.toString().getBytes(StandardCharsets.UTF_8);
    }
}
