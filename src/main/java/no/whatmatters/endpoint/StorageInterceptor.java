package no.whatmatters.endpoint;

/** Marks an interceptor of storage: registered with HAPI JPA, so it also sees what the server itself does. */
public interface StorageInterceptor {}
