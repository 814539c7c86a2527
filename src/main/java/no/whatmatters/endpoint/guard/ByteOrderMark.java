package no.whatmatters.endpoint.guard;

import java.util.Arrays;

/** The three bytes that some senders put before UTF-8. They say nothing, and of those who read a body only some skip them. */
final class ByteOrderMark {

    private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private ByteOrderMark() {}

    /** The body after it; the same where it begins without. */
    static byte[] dropped(byte[] body) {
        boolean marked = body.length >= MARK.length && Arrays.equals(body, 0, MARK.length, MARK, 0, MARK.length);
        return marked ? Arrays.copyOfRange(body, MARK.length, body.length) : body;
    }
}
