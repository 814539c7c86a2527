package no.whatmatters.health;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.List;
import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.core.env.Environment;
import org.springframework.core.env.PropertyResolver;

/** Refuses to start a server that could not work or would not be safe. Each fault comes with its cure, in one line. */
public final class StartChecks implements ApplicationListener<ApplicationEnvironmentPreparedEvent> {

    @Override
    public void onApplicationEvent(ApplicationEnvironmentPreparedEvent event) {
        Environment environment = event.getEnvironment();
        List<String> faults = faults(environment);
        if (!faults.isEmpty()) {
            throw new StartRefused(faults);
        }
    }

    /**
     * What stands against a start with these settings.
     *
     * @param settings the settings
     * @return a sentence for each fault, with its cure; empty where there is none
     */
    static List<String> faults(PropertyResolver settings) {
        List<String> faults = new ArrayList<>();
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
        String address = settings.getProperty("server.address", "");
        if (!isLoopback(address)) {
            faults.add("Open to the network: set SERVER_ADDRESS=127.0.0.1. Until this server checks who is calling,"
                    + " it answers its own machine only.");
        }
        return faults;
    }

    private static boolean isLoopback(String address) {
        try {
            return !address.isBlank() && InetAddress.getByName(address).isLoopbackAddress();
        } catch (UnknownHostException e) {
            return false;
        }
    }
}
