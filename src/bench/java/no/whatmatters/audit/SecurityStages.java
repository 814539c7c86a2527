package no.whatmatters.audit;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import jakarta.servlet.Filter;
import java.lang.management.ManagementFactory;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.atomic.LongAdder;
import no.whatmatters.endpoint.InterceptorOrder;
import no.whatmatters.endpoint.ServerInterceptor;
import no.whatmatters.endpoint.StorageInterceptor;
import org.springframework.boot.autoconfigure.security.SecurityProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.core.Ordered;

/**
 * Stops the time of each stage, on the thread that serves the request: by filters and hooks right before and right after it. No
 * stereotype annotation: no other server may find it.
 */
final class SecurityStages {

    private static final Map<Stage, LongAdder> SPENT = new EnumMap<>(Stage.class);
    private static final ThreadLocal<long[]> BEGAN = ThreadLocal.withInitial(() -> new long[1]);

    static {
        for (Stage each : Stage.values()) {
            SPENT.put(each, new LongAdder());
        }
    }

    /** In the order in which they come. */
    enum Stage {
        TOKEN("token and proof, with the use of the proof"),
        REQUEST("request gate"),
        DECISION("decision about the record"),
        EXIT("exit guard"),
        AUDIT("audit row"),
        WHOLE("whole request");

        private final String sentence;

        Stage(String sentence) {
            this.sentence = sentence;
        }

        String sentence() {
            return sentence;
        }
    }

    static void begin() {
        SPENT.values().forEach(LongAdder::reset);
    }

    static Map<Stage, Long> end() {
        Map<Stage, Long> spent = new EnumMap<>(Stage.class);
        SPENT.forEach((stage, nanos) -> spent.put(stage, nanos.sum()));
        return spent;
    }

    private static long now() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static void start() {
        BEGAN.get()[0] = now();
    }

    private static void stop(Stage stage) {
        spend(stage, now() - BEGAN.get()[0]);
    }

    private static void spend(Stage stage, long nanos) {
        LongAdder spent = SPENT.get(stage);
        if (spent != null) {
            spent.add(nanos);
        }
    }

    @Bean
    FilterRegistrationBean<Filter> aroundAll() {
        return at(Ordered.HIGHEST_PRECEDENCE, (request, response, chain) -> {
            long began = now();
            chain.doFilter(request, response);
            spend(Stage.WHOLE, now() - began);
        });
    }

    @Bean
    FilterRegistrationBean<Filter> beforeTokens() {
        return at(SecurityProperties.DEFAULT_FILTER_ORDER - 1, (request, response, chain) -> {
            start();
            chain.doFilter(request, response);
        });
    }

    @Bean
    FilterRegistrationBean<Filter> afterTokens() {
        return at(SecurityProperties.DEFAULT_FILTER_ORDER + 1, (request, response, chain) -> {
            stop(Stage.TOKEN);
            chain.doFilter(request, response);
        });
    }

    private static FilterRegistrationBean<Filter> at(int order, Filter filter) {
        FilterRegistrationBean<Filter> registration = new FilterRegistrationBean<>(filter);
        registration.setOrder(order);
        registration.addUrlPatterns("/fhir/*");
        return registration;
    }

    @Bean
    OfRequests ofRequests() {
        return new OfRequests();
    }

    @Bean
    OfStorage ofStorage() {
        return new OfStorage();
    }

    /** Hooks of the endpoint. */
    @Interceptor
    static final class OfRequests implements ServerInterceptor {

        @Hook(value = Pointcut.SERVER_INCOMING_REQUEST_PRE_HANDLED, order = InterceptorOrder.ACCESS - 1)
        public void beforeRequestGate() {
            start();
        }

        @Hook(value = Pointcut.SERVER_INCOMING_REQUEST_PRE_HANDLED, order = InterceptorOrder.ACCESS + 1)
        public void afterRequestGate() {
            stop(Stage.REQUEST);
        }

        @Hook(value = Pointcut.SERVER_OUTGOING_RESPONSE, order = InterceptorOrder.EXIT_GUARD - 1)
        public void beforeExit() {
            start();
        }

        @Hook(value = Pointcut.SERVER_OUTGOING_RESPONSE, order = InterceptorOrder.EXIT_GUARD + 1)
        public void afterExit() {
            stop(Stage.EXIT);
        }

        @Hook(value = Pointcut.SERVER_OUTGOING_RESPONSE, order = InterceptorOrder.ACCESS_LOG - 1)
        public void beforeRow() {
            start();
        }

        @Hook(value = Pointcut.SERVER_OUTGOING_RESPONSE, order = InterceptorOrder.ACCESS_LOG + 1)
        public void afterRow() {
            stop(Stage.AUDIT);
        }
    }

    /** Hooks of storage. */
    @Interceptor
    static final class OfStorage implements StorageInterceptor {

        @Hook(value = Pointcut.STORAGE_PRESHOW_RESOURCES, order = InterceptorOrder.ACCESS - 1)
        public void beforeDecision() {
            start();
        }

        @Hook(value = Pointcut.STORAGE_PRESHOW_RESOURCES, order = InterceptorOrder.ACCESS + 1)
        public void afterDecision() {
            stop(Stage.DECISION);
        }
    }
}
