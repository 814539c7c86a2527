package no.whatmatters.demo;

import org.jspecify.annotations.Nullable;

/** The embedded database cannot run; the message says what the person can do about it. */
public final class DatabaseDidNotStart extends RuntimeException {

    DatabaseDidNotStart(String message) {
        super(message);
    }

    DatabaseDidNotStart(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
