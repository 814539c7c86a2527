package no.whatmatters.access.proof;

/**
 * A proof as it came, and what it has to be made for.
 *
 * @param proof compact JWT
 * @param method of the request
 * @param base what stands before the path, as callers see it: {@code https://fhir.kommune.example}
 * @param path of the request as it came, without the query
 */
public record PresentedProof(String proof, String method, String base, String path) {}
