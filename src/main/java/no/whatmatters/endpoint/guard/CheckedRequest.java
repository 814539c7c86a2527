package no.whatmatters.endpoint.guard;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A request whose body has been read and checked. It says of its body only what was checked, and gives the parameters of
 * URL and form itself: Tomcat drops those it cannot read in silence, and a search would answer with too much.
 */
final class CheckedRequest extends HttpServletRequestWrapper {

    private final byte[] body;
    private final @Nullable BodyKind kind;
    private final Map<String, String[]> parameters;

    CheckedRequest(HttpServletRequest request, byte[] body, @Nullable BodyKind kind) {
        super(request);
        this.body = body;
        this.kind = kind;
        Map<String, List<String>> values = UrlEncoded.parameters(request.getQueryString());
        if (kind == BodyKind.FORM) {
            UrlEncoded.addParameters(new String(body, StandardCharsets.UTF_8), values);
        }
        Map<String, String[]> arrays = new LinkedHashMap<>();
        values.forEach((name, all) -> arrays.put(name, all.toArray(String[]::new)));
        this.parameters = Collections.unmodifiableMap(arrays);
    }

    @Override
    public ServletInputStream getInputStream() {
        return new InMemory(new ByteArrayInputStream(body));
    }

    @Override
    public BufferedReader getReader() {
        return new BufferedReader(new InputStreamReader(getInputStream(), StandardCharsets.UTF_8));
    }

    @Override
    public String getCharacterEncoding() {
        return StandardCharsets.UTF_8.name();
    }

    @Override
    public int getContentLength() {
        return body.length;
    }

    @Override
    public long getContentLengthLong() {
        return body.length;
    }

    @Override
    public @Nullable String getContentType() {
        return kind == null ? null : kind.mediaType();
    }

    @Override
    public @Nullable String getHeader(String name) {
        return switch (name.toLowerCase(Locale.ROOT)) {
            case "content-type" -> getContentType();
            case "content-length" -> String.valueOf(body.length);
            case "content-encoding", "transfer-encoding" -> null;
            default -> super.getHeader(name);
        };
    }

    @Override
    public Enumeration<String> getHeaders(String name) {
        return switch (name.toLowerCase(Locale.ROOT)) {
            case "content-type", "content-length", "content-encoding", "transfer-encoding" -> {
                String value = getHeader(name);
                yield Collections.enumeration(value == null ? List.of() : List.of(value));
            }
            default -> super.getHeaders(name);
        };
    }

    @Override
    public @Nullable String getParameter(String name) {
        String[] values = parameters.get(name);
        return values == null ? null : values[0];
    }

    @Override
    public String @Nullable [] getParameterValues(String name) {
        String[] values = parameters.get(name);
        return values == null ? null : values.clone();
    }

    @Override
    public Enumeration<String> getParameterNames() {
        return Collections.enumeration(parameters.keySet());
    }

    @Override
    public Map<String, String[]> getParameterMap() {
        return parameters;
    }

    /** A body in memory as the servlet API wants it; it never blocks, so there is nothing to listen for. */
    private static final class InMemory extends ServletInputStream {

        private final ByteArrayInputStream bytes;

        InMemory(ByteArrayInputStream bytes) {
            this.bytes = bytes;
        }

        @Override
        public int read() {
            return bytes.read();
        }

        @Override
        public int read(byte[] target, int offset, int length) {
            return bytes.read(target, offset, length);
        }

        @Override
        public boolean isFinished() {
            return bytes.available() == 0;
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setReadListener(ReadListener listener) {
            throw new IllegalStateException("The body is in memory: read it");
        }
    }
}
