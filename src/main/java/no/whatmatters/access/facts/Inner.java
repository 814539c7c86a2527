package no.whatmatters.access.facts;

/**
 * A resource that lies inside another one ({@code contained}): whose it is and who made it, the outer one says.
 *
 * @param kind row of the authority table
 * @param type FHIR type
 */
public record Inner(Kind kind, String type) {}
