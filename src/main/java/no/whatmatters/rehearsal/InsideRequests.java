package no.whatmatters.rehearsal;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import no.whatmatters.endpoint.caller.Caller;
import no.whatmatters.endpoint.caller.Callers;
import org.apache.catalina.Service;
import org.apache.catalina.connector.Connector;
import org.apache.catalina.connector.CoyoteAdapter;
import org.apache.coyote.InputBuffer;
import org.apache.coyote.OutputBuffer;
import org.apache.coyote.Request;
import org.apache.coyote.Response;
import org.apache.tomcat.util.http.MimeHeaders;
import org.apache.tomcat.util.net.ApplicationBufferHandler;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.RequestAttributeSecurityContextRepository;

/**
 * Requests that come from no socket: handed to Tomcat in memory, they go through all its valves, filters and servlets. Who asks
 * stands on the request as an attribute, as after the door; what comes over a socket has no attributes.
 */
final class InsideRequests {

    private static final String FHIR_JSON = "application/fhir+json";
    private static final String LOCAL = "localhost";
    private static final int PORT = 80;

    private final CoyoteAdapter tomcat;
    private final Caller caller;

    InsideRequests(Service service, Caller caller) {
        Connector nowhere = new Connector();
        nowhere.setService(service);
        this.tomcat = new CoyoteAdapter(nowhere);
        this.caller = caller;
    }

    /**
     * Posts a resource.
     *
     * @param path such as {@code /fhir/Goal}
     * @return the status of the answer, which nobody reads
     */
    int post(String path, String json) {
        Request request = request(path, json.getBytes(StandardCharsets.UTF_8));
        Response response = new Response();
        response.setOutputBuffer(new Unread());
        request.setResponse(response);
        try {
            tomcat.service(request, response);
        } catch (Exception failure) {
            throw new IllegalStateException("a request from inside was not answered", failure);
        }
        return response.getStatus();
    }

    private Request request(String path, byte[] body) {
        Request request = new Request();
        request.setMethod("POST");
        request.scheme().setString("http");
        request.protocol().setString("HTTP/1.1");
        request.requestURI().setString(path);
        request.decodedURI().setString(path);
        request.serverName().setString(LOCAL);
        request.setServerPort(PORT);
        request.remoteAddr().setString(LOCAL);
        MimeHeaders headers = request.getMimeHeaders();
        headers.addValue("Host").setString(LOCAL);
        headers.addValue("Accept").setString(FHIR_JSON);
        headers.addValue("Content-Type").setString(FHIR_JSON);
        headers.addValue("Content-Length").setString(Integer.toString(body.length));
        request.setInputBuffer(new Sent(ByteBuffer.wrap(body)));
        request.setAttribute(Callers.ATTRIBUTE, caller);
        request.setAttribute(
                RequestAttributeSecurityContextRepository.DEFAULT_REQUEST_ATTR_NAME,
                new SecurityContextImpl(
                        UsernamePasswordAuthenticationToken.authenticated(caller.client(), "", List.of())));
        return request;
    }

    /** A body that is there already. */
    private record Sent(ByteBuffer bytes) implements InputBuffer {

        @Override
        public int doRead(ApplicationBufferHandler reader) {
            int left = bytes.remaining();
            reader.setByteBuffer(bytes.slice());
            bytes.position(bytes.limit());
            return left == 0 ? -1 : left;
        }

        @Override
        public int available() {
            return bytes.remaining();
        }
    }

    /** An answer is written, and goes nowhere. */
    private static final class Unread implements OutputBuffer {

        private long bytes;

        @Override
        public int doWrite(ByteBuffer chunk) {
            int length = chunk.remaining();
            chunk.position(chunk.limit());
            bytes += length;
            return length;
        }

        @Override
        public long getBytesWritten() {
            return bytes;
        }
    }
}
