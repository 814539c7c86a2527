package no.whatmatters.health;

import java.util.ArrayList;
import java.util.List;
import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.ApplicationListener;
import org.springframework.core.env.Environment;
import org.springframework.core.env.PropertyResolver;
import org.springframework.util.ClassUtils;

/** Refuses to start a server that could not work or would not be safe. Each fault comes with its cure, in one line. */
public final class StartChecks implements ApplicationListener<ApplicationEnvironmentPreparedEvent> {

    @Override
    public void onApplicationEvent(ApplicationEnvironmentPreparedEvent event) {
        List<String> faults = faults(event.getEnvironment());
        faults.addAll(faults(StartChecks.class.getClassLoader()));
        if (!faults.isEmpty()) {
            throw new StartRefused(faults);
        }
    }

    /**
     * What stands against a start with these settings.
     *
     * @return a sentence for each fault, with its cure; empty where there is none
     */
    static List<String> faults(Environment settings) {
        List<String> faults = new ArrayList<>();
        database(settings, faults);
        faults.addAll(AccessChecks.faults(Binder.get(settings)));
        faults.addAll(PartyChecks.faults(Binder.get(settings)));
        return faults;
    }

    /** What stands against a start with these classes: the demo gives tokens to whoever asks. */
    static List<String> faults(ClassLoader classes) {
        return ClassUtils.isPresent("no.whatmatters.demo.DemoIssuer", classes)
                ? List.of("The demo is on the class path: start the packaged jar (java -jar whatmatters-server.jar), or"
                        + " the demo itself (mvn spring-boot:test-run).")
                : List.of();
    }

    private static void database(PropertyResolver settings, List<String> faults) {
        String url = settings.getProperty("whatmatters.database.url", "");
        if (url.isBlank()) {
            faults.add("No database: set WHATMATTERS_DATABASE_URL=jdbc:postgresql://host:5432/whatmatters,"
                    + " WHATMATTERS_DATABASE_USER and WHATMATTERS_DATABASE_PASSWORD."
                    + " (To look around without one, run the demo: mvn spring-boot:test-run)");
        } else if (!url.startsWith("jdbc:postgresql:")) {
            faults.add("Not a PostgreSQL URL: WHATMATTERS_DATABASE_URL must begin with jdbc:postgresql:");
        } else if (settings.getProperty("whatmatters.database.user", "").isBlank()) {
            faults.add("No database user: set WHATMATTERS_DATABASE_USER to the role the server works as.");
        }
    }
}
