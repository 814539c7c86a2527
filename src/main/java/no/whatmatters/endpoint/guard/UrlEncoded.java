package no.whatmatters.endpoint.guard;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.whatmatters.endpoint.refusal.RequestRefusal;
import no.whatmatters.endpoint.refusal.RequestRefused;
import org.jspecify.annotations.Nullable;

/** Percent-encoded text and application/x-www-form-urlencoded parameters, read strictly: nothing is dropped in silence. */
final class UrlEncoded {

    /** More parameters than any search needs. */
    static final int MOST_PARAMETERS = 1000;

    private UrlEncoded() {}

    /** The decoded text, a plus as it is; refused when an escape is broken or the bytes are not UTF-8. */
    static String decode(String encoded) {
        if (encoded.indexOf('%') < 0) {
            return encoded;
        }
        byte[] source = encoded.getBytes(StandardCharsets.UTF_8);
        byte[] decoded = new byte[source.length];
        int length = 0;
        int i = 0;
        while (i < source.length) {
            if (source[i] == '%') {
                decoded[length++] = octet(source, i + 1);
                i += 3;
            } else {
                decoded[length++] = source[i];
                i++;
            }
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(decoded, 0, length))
                    .toString();
        } catch (CharacterCodingException notUtf8) {
            throw new RequestRefused(RequestRefusal.MALFORMED_URL_ENCODING);
        }
    }

    private static byte octet(byte[] source, int at) {
        int high = at + 1 < source.length ? Character.digit(source[at], 16) : -1;
        int low = at + 1 < source.length ? Character.digit(source[at + 1], 16) : -1;
        if (high < 0 || low < 0) {
            throw new RequestRefused(RequestRefusal.MALFORMED_URL_ENCODING);
        }
        return (byte) (high * 16 + low);
    }

    /** Adds the parameters of a query string or form to those already there, in order. */
    static void addParameters(@Nullable String encoded, Map<String, List<String>> parameters) {
        if (encoded == null || encoded.isEmpty()) {
            return;
        }
        String[] pairs = encoded.split("&", MOST_PARAMETERS + 1);
        if (pairs.length > MOST_PARAMETERS) {
            throw new RequestRefused(RequestRefusal.TOO_MANY_MEMBERS, String.valueOf(MOST_PARAMETERS));
        }
        for (String pair : pairs) {
            if (!pair.isEmpty()) {
                int equals = pair.indexOf('=');
                String name = decodePart(equals < 0 ? pair : pair.substring(0, equals));
                String value = equals < 0 ? "" : decodePart(pair.substring(equals + 1));
                parameters.computeIfAbsent(name, unused -> new ArrayList<>(1)).add(value);
            }
        }
        SearchValues.check(parameters.values());
    }

    static Map<String, List<String>> parameters(@Nullable String encoded) {
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        addParameters(encoded, parameters);
        return parameters;
    }

    private static String decodePart(String part) {
        String decoded = decode(part.replace('+', ' '));
        Characters.check(decoded);
        return decoded;
    }
}
