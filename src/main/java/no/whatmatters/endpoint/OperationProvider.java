package no.whatmatters.endpoint;

/** Marks a bean whose methods are FHIR operations or system interactions: it is registered on the endpoint. */
public interface OperationProvider {}
