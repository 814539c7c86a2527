package no.whatmatters.conversation.extract;

import no.whatmatters.conversation.form.Place;

/**
 * Where an entry of the transaction comes from.
 *
 * @param urn names what it makes, for this response and no other: made by the service from the response's id and the place of
 *     the answers, never by the form
 * @param place in the form
 */
public record Origin(String urn, Place place) {}
