package no.whatmatters.endpoint.body;

import com.fasterxml.jackson.core.JsonProcessingException;
import javax.xml.stream.XMLStreamException;
import no.whatmatters.endpoint.refusal.RequestRefusal;
import no.whatmatters.endpoint.refusal.RequestRefused;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.xml.sax.SAXParseException;

/** A body that the guard took for well-formed, and that cannot be taken apart after all. */
final class Illegible extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private static final Logger LOG = LoggerFactory.getLogger(Illegible.class);

    private final transient Exception why;

    Illegible(Exception why) {
        super(why);
        this.why = why;
    }

    /** It is no failure of the server's, but one of us should look why the guard did not see it. */
    RequestRefused refused(boolean xml) {
        // The message may quote what a person said: only the place goes to the log.
        StackTraceElement[] trace = why.getStackTrace();
        LOG.warn(
                "A body could not be taken apart: {} at {}",
                why.getClass(),
                trace.length == 0 ? "an unknown place" : trace[0]);
        int[] place = placeOf(why);
        return new RequestRefused(
                xml ? RequestRefusal.MALFORMED_XML : RequestRefusal.MALFORMED_JSON,
                String.valueOf(place[0]),
                String.valueOf(place[1]));
    }

    /** Line and column, from 1 on; the beginning where nobody knows. */
    private static int[] placeOf(Throwable why) {
        int[] place = {1, 1};
        if (why instanceof JsonProcessingException json && json.getLocation() != null) {
            place = new int[] {
                json.getLocation().getLineNr(), json.getLocation().getColumnNr()
            };
        } else if (why instanceof XMLStreamException stream && stream.getLocation() != null) {
            place = new int[] {
                stream.getLocation().getLineNumber(), stream.getLocation().getColumnNumber()
            };
        } else if (why instanceof SAXParseException sax) {
            place = new int[] {sax.getLineNumber(), sax.getColumnNumber()};
        }
        return new int[] {Math.max(1, place[0]), Math.max(1, place[1])};
    }
}
