package no.whatmatters.access.matrix;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import no.whatmatters.WhatMattersServer;
import no.whatmatters.demo.DemoIssuer;
import no.whatmatters.demo.EmbeddedDatabase;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

/** A server on a database that nobody else uses: all that is in it is told by the test. */
final class OwnServer implements AutoCloseable {

    private final EmbeddedDatabase database;
    private final ConfigurableApplicationContext context;

    private OwnServer(EmbeddedDatabase database, ConfigurableApplicationContext context) {
        this.database = database;
        this.context = context;
    }

    static OwnServer start(Path folder) {
        EmbeddedDatabase database = EmbeddedDatabase.start(folder, message -> {});
        Map<String, Object> settings = new HashMap<>(DemoIssuer.running().settings());
        settings.putAll(database.settings());
        settings.put("whatmatters.database.connection-timeout", "60s"); // a machine may stand still for some seconds
        SpringApplication server = new SpringApplication(WhatMattersServer.class);
        server.setDefaultProperties(settings);
        // As an argument: the server's own settings name a port, and come before defaults.
        return new OwnServer(database, server.run("--server.port=0"));
    }

    Wire wire() {
        return new Wire(
                ((ServletWebServerApplicationContext) context).getWebServer().getPort());
    }

    @Override
    public void close() {
        context.close();
        database.close();
    }
}
