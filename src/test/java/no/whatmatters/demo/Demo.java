package no.whatmatters.demo;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import no.whatmatters.WhatMattersServer;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

/** {@code mvn spring-boot:test-run}: the whole server on this machine, with a PostgreSQL of its own. */
public final class Demo {

    private static final Path DATA = Path.of("target", "demo", "database");

    private Demo() {}

    /**
     * Starts the demo.
     *
     * @param arguments Spring's {@code --name=value}
     */
    public static void main(String[] arguments) {
        say("Starting the demo. Its data is kept in " + DATA + " between runs; mvn clean removes it.");
        EmbeddedDatabase database = EmbeddedDatabase.start(DATA, Demo::say);
        SpringApplication server = new SpringApplication(WhatMattersServer.class);
        server.addListeners(new DemoChecks());
        Map<String, Object> settings = new HashMap<>(DemoIssuer.running().settings());
        settings.putAll(database.settings());
        server.setDefaultProperties(settings);
        say("Starting the server: half a minute or so.");
        ConfigurableApplicationContext context = server.run(arguments);
        int port = ((ServletWebServerApplicationContext) context).getWebServer().getPort();
        say(Welcome.text(port));
    }

    private static void say(String line) {
        System.out.println(line);
    }
}
