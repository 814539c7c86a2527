package no.whatmatters.leaks;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.actuate.autoconfigure.metrics.MeterRegistryCustomizer;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.core.Ordered;
import org.springframework.web.filter.OncePerRequestFilter;

/** Keeps every refusal whole, and of other answers what is no body of a record: headers and links; and what is measured. */
@TestConfiguration(proxyBeanMethods = false)
public class CollectsAnswers {

    private static final Pattern LINK = Pattern.compile(
            "\"(?:url|fullUrl|location)\"\\s*:\\s*\"([^\"]*)\"|<(?:url|fullUrl|location) value=\"([^\"]*)\"");

    @Bean
    FilterRegistrationBean<OncePerRequestFilter> collectedAnswers() {
        FilterRegistrationBean<OncePerRequestFilter> registration = new FilterRegistrationBean<>(new Tee());
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return registration;
    }

    /** Names and tags of all that is measured, from the first one on. */
    @Bean
    MeterRegistryCustomizer<MeterRegistry> collectedMetrics() {
        return metrics -> keep(SaidAloud.METRICS, metrics);
    }

    static void keep(SaidAloud said, MeterRegistry metrics) {
        metrics.getMeters().forEach(each -> said.add(each.getId().toString()));
        metrics.config().onMeterAdded(each -> said.add(each.getId().toString()));
    }

    static void keep(SaidAloud said, int status, String body) {
        if (status >= 400) {
            said.add(body);
        }
        Matcher link = LINK.matcher(body);
        while (link.find()) {
            said.add(link.group(1) == null ? link.group(2) : link.group(1));
        }
    }

    private static final class Tee extends OncePerRequestFilter {

        @Override
        protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
                throws ServletException, IOException {
            Copied copied = new Copied(response);
            try {
                chain.doFilter(request, copied);
            } finally {
                SaidAloud said = SaidAloud.DURING_THE_RUN;
                response.getHeaderNames().forEach(name -> said.add(name + ": " + response.getHeaders(name)));
                keep(said, response.getStatus(), copied.body.toString(StandardCharsets.UTF_8));
            }
        }
    }

    /** Passes on each byte at once, and keeps it. */
    private static final class Copied extends HttpServletResponseWrapper {

        private final ByteArrayOutputStream body = new ByteArrayOutputStream();
        private @Nullable PrintWriter writer;

        Copied(HttpServletResponse response) {
            super(response);
        }

        @Override
        public ServletOutputStream getOutputStream() throws IOException {
            ServletOutputStream out = super.getOutputStream();
            return new ServletOutputStream() {
                @Override
                public void write(int b) throws IOException {
                    out.write(b);
                    body.write(b);
                }

                @Override
                public void write(byte[] bytes, int from, int length) throws IOException {
                    out.write(bytes, from, length);
                    body.write(bytes, from, length);
                }

                @Override
                public void flush() throws IOException {
                    out.flush();
                }

                @Override
                public void close() throws IOException {
                    out.close();
                }

                @Override
                public boolean isReady() {
                    return out.isReady();
                }

                @Override
                public void setWriteListener(WriteListener listener) {
                    out.setWriteListener(listener);
                }
            };
        }

        @Override
        public PrintWriter getWriter() throws IOException {
            if (writer == null) {
                writer = new PrintWriter(new OutputStreamWriter(getOutputStream(), StandardCharsets.UTF_8));
            }
            return writer;
        }
    }
}
