package no.whatmatters.endpoint.guard;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import no.whatmatters.endpoint.page.ReadablePage;
import org.apache.catalina.core.StandardHost;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.embedded.tomcat.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.web.filter.OncePerRequestFilter;

/** Puts the guards between the socket and HAPI's server, in the order in which they act. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(RequestLimits.class)
public class EndpointGuards {

    /** Where the FHIR endpoint stands. */
    public static final String FHIR_PATHS = "/fhir/*";

    private static final int SAFE_ANSWERS = Ordered.HIGHEST_PRECEDENCE;

    /** Before the token is looked at: whoever sends an identity number in an address must be told, token or not. */
    private static final int URL_GUARD = Ordered.HIGHEST_PRECEDENCE + 10;

    private static final int HONEST_HEADERS = Ordered.HIGHEST_PRECEDENCE + 20;

    /** Around whatever may answer from here on, a refused token too: no answer leaves before it is in the access log. */
    public static final int ACCESS_LOG = Ordered.HIGHEST_PRECEDENCE + 30;

    private static final int ANSWER_FORMAT = Ordered.HIGHEST_PRECEDENCE + 40;

    /** After Spring Security (-100): a proof of possession says by which method the request came. */
    private static final int HEAD_AS_GET = -60;

    /** After Spring Security (-100): we read no body for a caller whom we do not know. */
    private static final int BODY_GUARD = -50;

    @Bean
    FilterRegistrationBean<SafeAnswers> safeAnswers() {
        return registered(new SafeAnswers(), SAFE_ANSWERS, "/*");
    }

    @Bean
    FilterRegistrationBean<UrlGuard> urlGuard() {
        return registered(new UrlGuard(), URL_GUARD, "/*");
    }

    @Bean
    FilterRegistrationBean<HonestHeaders> honestHeaders() {
        return registered(new HonestHeaders(), HONEST_HEADERS, FHIR_PATHS);
    }

    @Bean
    FilterRegistrationBean<AnswerFormatGuard> answerFormatGuard(List<ReadablePage> pages) {
        Set<String> operations = pages.stream().map(ReadablePage::operation).collect(Collectors.toSet());
        return registered(new AnswerFormatGuard(operations), ANSWER_FORMAT, FHIR_PATHS);
    }

    @Bean
    FilterRegistrationBean<HeadAsGet> headAsGet() {
        return registered(new HeadAsGet(), HEAD_AS_GET, FHIR_PATHS);
    }

    @Bean
    FilterRegistrationBean<BodyGuard> bodyGuard(RequestLimits limits) {
        BodyReader reader = new BodyReader(limits, System::nanoTime);
        return registered(new BodyGuard(limits, reader), BODY_GUARD, FHIR_PATHS);
    }

    /** Last, so that our valve is inside Boot's and answers before it. */
    @Bean
    @Order(Ordered.LOWEST_PRECEDENCE)
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> guardedTomcat(RequestLimits limits) {
        return tomcat -> {
            tomcat.addConnectorCustomizers(connector -> {
                connector.setAllowTrace(false);
                // Many clients send the bar of system|value as it is.
                connector.setProperty("relaxedQueryChars", "|");
                // Whoever asks before sending is told to go on only when we read: not when the body is refused unread.
                connector.setProperty("continueResponseTiming", "onRead");
                // A body may pause for a third of its deadline, which itself is looked at only when something arrives.
                connector.setProperty("disableUploadTimeout", "false");
                connector.setProperty(
                        "connectionUploadTimeout",
                        String.valueOf(limits.bodyDeadline().dividedBy(3).toMillis()));
            });
            tomcat.addContextCustomizers(context -> {
                StandardHost host = (StandardHost) context.getParent();
                host.getPipeline().addValve(new UnreadBodies(limits));
                host.getPipeline().addValve(new ConnectorAnswers());
                // By this name Tomcat knows that it need not add its own, which would answer first, in HTML.
                host.setErrorReportValveClass(ConnectorAnswers.class.getName());
            });
        };
    }

    private static <F extends OncePerRequestFilter> FilterRegistrationBean<F> registered(
            F filter, int order, String paths) {
        FilterRegistrationBean<F> registration = new FilterRegistrationBean<>(filter);
        registration.setOrder(order);
        registration.addUrlPatterns(paths);
        return registration;
    }
}
