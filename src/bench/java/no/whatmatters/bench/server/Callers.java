package no.whatmatters.bench.server;

import java.util.Map;

/** What a request carries to say who sends it. */
@FunctionalInterface
public interface Callers {

    /**
     * Headers that say who it is.
     *
     * @param path below the FHIR endpoint, with its query
     */
    Map<String, String> headers(Who who, String method, String path);
}
