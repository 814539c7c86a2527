package no.whatmatters;

import java.util.Arrays;
import java.util.List;
import no.whatmatters.audit.chain.CheckAuditCommand;
import no.whatmatters.erasure.EraseCommand;
import no.whatmatters.health.StartChecks;
import no.whatmatters.storage.Reindexing;
import no.whatmatters.storage.schema.MigrateCommand;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** The server. How a request walks through it: src/docs/architecture.md. */
@SpringBootApplication
public class WhatMattersServer {

    private static final Logger LOG = LoggerFactory.getLogger(WhatMattersServer.class);

    /**
     * Starts the server, or carries out one command and ends.
     *
     * @param arguments {@code migrate}, {@code reindex}, {@code check-audit}, {@code erase}, or Spring's {@code --name=value}
     */
    public static void main(String[] arguments) {
        List<String> words = Arrays.asList(arguments);
        if (words.contains("migrate")) {
            MigrateCommand.run(arguments);
        } else if (words.contains("reindex")) {
            reindex(arguments);
        } else if (words.contains("check-audit")) {
            if (!CheckAuditCommand.run(arguments)) {
                System.exit(1);
            }
        } else if (words.contains("erase")) {
            EraseCommand.run(arguments);
        } else {
            server().run(arguments);
        }
    }

    private static SpringApplication server() {
        SpringApplication server = new SpringApplication(WhatMattersServer.class);
        server.addListeners(new StartChecks());
        return server;
    }

    /** The server without its endpoint, for as long as it takes. */
    private static void reindex(String[] arguments) {
        SpringApplication server = server();
        server.setWebApplicationType(WebApplicationType.NONE);
        long failed;
        try (ConfigurableApplicationContext context = server.run(arguments)) {
            failed = context.getBean(Reindexing.class).all(LOG::info);
        }
        if (failed > 0) {
            throw new IllegalStateException(failed + " resources could not be indexed; the lines above name them.");
        }
    }
}
