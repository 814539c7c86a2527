package no.whatmatters.access.discovery;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import no.whatmatters.access.trust.AuthorizationServer;
import no.whatmatters.endpoint.refusal.Headers;
import no.whatmatters.endpoint.refusal.Outcomes;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** {@code GET /fhir/.well-known/smart-configuration}, for everyone. */
@Configuration(proxyBeanMethods = false)
class Discovery {

    @Bean
    ServletRegistrationBean<HttpServlet> smartConfiguration(AuthorizationServer server) {
        ServletRegistrationBean<HttpServlet> registration =
                new ServletRegistrationBean<>(new Answer(server), "/fhir/.well-known/smart-configuration");
        registration.setName("smart-configuration");
        return registration;
    }

    private static final class Answer extends HttpServlet {

        private final transient AuthorizationServer server;

        Answer(AuthorizationServer server) {
            this.server = server;
        }

        @Override
        protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
            Optional<JsonNode> metadata = server.metadata();
            if (metadata.isEmpty()) {
                response.setHeader(Headers.RETRY_AFTER, "60");
                Outcomes.writeStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE, request, response);
                return;
            }
            String described =
                    SmartDescription.of(metadata.get(), server.scopes()).toString();
            response.setContentType("application/json");
            response.getOutputStream().write(described.getBytes(StandardCharsets.UTF_8));
        }
    }
}
