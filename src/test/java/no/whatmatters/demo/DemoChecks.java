package no.whatmatters.demo;

import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.core.env.PropertyResolver;

/** The demo is for one machine and made-up people: it refuses to be reached from elsewhere, or to use another database. */
final class DemoChecks implements ApplicationListener<ApplicationEnvironmentPreparedEvent> {

    @Override
    public void onApplicationEvent(ApplicationEnvironmentPreparedEvent event) {
        check(event.getEnvironment());
    }

    static void check(PropertyResolver settings) {
        refuseUnless(
                Loopback.is(settings.getProperty("server.address", "")),
                "The demo answers this machine only: unset SERVER_ADDRESS, or set it to 127.0.0.1.");
        refuseUnless(
                settings.getProperty("whatmatters.database.url", "").startsWith("jdbc:postgresql://127.0.0.1:"),
                "The demo brings its own database: unset WHATMATTERS_DATABASE_URL.");
        refuseUnless(
                settings.getProperty("KUBERNETES_SERVICE_HOST", "").isEmpty(),
                "The demo does not run in Kubernetes: use the jar, with a database and an issuer.");
    }

    private static void refuseUnless(boolean condition, String sentence) {
        if (!condition) {
            throw new IllegalStateException(sentence);
        }
    }
}
