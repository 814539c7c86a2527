package no.whatmatters.endpoint;

/** Marks an interceptor of requests and answers: registered on the endpoint, and nowhere else. */
public interface ServerInterceptor {}
