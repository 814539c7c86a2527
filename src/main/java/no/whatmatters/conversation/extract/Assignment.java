package no.whatmatters.conversation.extract;

import java.util.List;
import no.whatmatters.conversation.form.Place;
import org.hl7.fhir.r4.model.Base;

/**
 * Values that one item of a response puts into a resource.
 *
 * @param path where
 * @param values what; at least one
 * @param place the annotation that says so
 */
record Assignment(ElementPath path, List<? extends Base> values, Place place) {}
