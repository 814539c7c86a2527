package no.whatmatters;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The server. How a request walks through it: src/docs/architecture.md. */
@SpringBootApplication
public class WhatMattersServer {

    public static void main(String[] arguments) {
        SpringApplication.run(WhatMattersServer.class, arguments);
    }
}
