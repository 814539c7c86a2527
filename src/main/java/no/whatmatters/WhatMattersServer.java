package no.whatmatters;

import java.util.Arrays;
import no.whatmatters.health.StartChecks;
import no.whatmatters.storage.schema.MigrateCommand;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The server. How a request walks through it: src/docs/architecture.md. */
@SpringBootApplication
public class WhatMattersServer {

    /**
     * Starts the server, or carries out one command and ends.
     *
     * @param arguments {@code migrate}, or Spring's {@code --name=value}
     */
    public static void main(String[] arguments) {
        if (Arrays.asList(arguments).contains("migrate")) {
            MigrateCommand.run(arguments);
            return;
        }
        SpringApplication server = new SpringApplication(WhatMattersServer.class);
        server.addListeners(new StartChecks());
        server.run(arguments);
    }
}
