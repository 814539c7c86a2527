package no.whatmatters.audit;

import ch.qos.logback.classic.encoder.PatternLayoutEncoder;
import ch.qos.logback.classic.spi.ILoggingEvent;
import java.nio.charset.StandardCharsets;
import no.whatmatters.vocabulary.IdentityNumber;

/**
 * Writes each line of the server's own log without identity numbers, wherever in it they stand: in a message, its
 * arguments, a stack trace or a thread's name. Named in {@code logback-spring.xml}.
 */
public final class MaskedLines extends PatternLayoutEncoder {

    @Override
    public byte[] encode(ILoggingEvent event) {
        return IdentityNumber.masked(getLayout().doLayout(event)).getBytes(StandardCharsets.UTF_8);
    }
}
