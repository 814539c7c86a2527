package no.whatmatters.conversation.extract;

import java.util.List;
import org.hl7.fhir.r4.model.Bundle;

/**
 * What a response means.
 *
 * @param transaction of what is to be stored; nothing has been
 * @param origins of its entries, in their order
 * @param notes what is said of it
 */
public record Extraction(Bundle transaction, List<Origin> origins, List<Note> notes) {}
