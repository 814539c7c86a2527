package no.whatmatters.endpoint.guard;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import no.whatmatters.endpoint.refusal.RequestRefusal;
import no.whatmatters.endpoint.refusal.RequestRefused;

/**
 * Which characters a body may hold: valid UTF-8, and no control characters, lone surrogates or non-characters, raw or
 * escaped. FHIR advises against them, and a stored one could never again be read as XML.
 */
final class Characters {

    private static final int DECODED_AT_A_TIME = 4096;

    private Characters() {}

    /** Strict: overlong forms, encoded surrogates and cut-off sequences are refused. */
    static void checkUtf8(byte[] body) {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        ByteBuffer bytes = ByteBuffer.wrap(body);
        CharBuffer characters = CharBuffer.allocate(Math.min(body.length, DECODED_AT_A_TIME) + 1);
        CoderResult result;
        do {
            characters.clear();
            result = decoder.decode(bytes, characters, true);
        } while (result.isOverflow());
        if (result.isError()) {
            throw new RequestRefused(RequestRefusal.NOT_UTF_8);
        }
    }

    /** NUL bytes and the non-characters U+FFFE and U+FFFF (EF BF BE and EF BF BF). */
    static void checkRaw(byte[] body) {
        for (int i = 0; i < body.length; i++) {
            byte octet = body[i];
            if (octet == 0) {
                throw forbidden();
            }
            if (octet == (byte) 0xEF
                    && i + 2 < body.length
                    && body[i + 1] == (byte) 0xBF
                    && (body[i + 2] & 0xFF) >= 0xBE) {
                throw forbidden();
            }
        }
    }

    /** The escapes in JSON: a backslash stands only in strings, all else is for the parser to refuse. */
    static void checkJsonEscapes(byte[] body) {
        int i = 0;
        while (i + 1 < body.length) {
            i += body[i] == '\\' ? checkedEscape(body, i) : 1;
        }
    }

    /** The length of the escape that begins here; half a surrogate pair takes the other half with it. */
    private static int checkedEscape(byte[] body, int at) {
        byte kind = body[at + 1];
        if (kind == 'b' || kind == 'f') {
            throw forbidden();
        }
        int unit = kind == 'u' ? codeUnit(body, at + 2) : -1;
        if (unit < 0) {
            return 2;
        }
        if (allowed((char) unit)) {
            return 6;
        }
        boolean escapeFollows = at + 7 < body.length && body[at + 6] == '\\' && body[at + 7] == 'u';
        int next = escapeFollows ? codeUnit(body, at + 8) : -1;
        if (next >= 0 && Character.isSurrogatePair((char) unit, (char) next)) {
            return 12;
        }
        throw forbidden();
    }

    /** Text that is already decoded, and so holds no lone surrogates. */
    static void check(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!Character.isSurrogate(c) && !allowed(c)) {
                throw forbidden();
            }
        }
    }

    private static boolean allowed(char c) {
        if (c < 0x20) {
            return c == '\t' || c == '\n' || c == '\r';
        }
        return c < 0xFFFE && !Character.isSurrogate(c);
    }

    /** The four hexadecimal digits from here on, or -1: a broken escape is for the parser to refuse. */
    private static int codeUnit(byte[] body, int from) {
        if (from + 4 > body.length) {
            return -1;
        }
        int unit = 0;
        for (int i = from; i < from + 4; i++) {
            int digit = Character.digit(body[i], 16);
            if (digit < 0) {
                return -1;
            }
            unit = unit * 16 + digit;
        }
        return unit;
    }

    private static RequestRefused forbidden() {
        return new RequestRefused(RequestRefusal.FORBIDDEN_CHARACTER);
    }
}
