package no.whatmatters.conversation.populate;

import java.util.List;
import java.util.Map;
import org.hl7.fhir.r4.model.Base;
import org.hl7.fhir.r4.model.Reference;
import org.jspecify.annotations.Nullable;

/**
 * What a form is filled in from.
 *
 * @param subject the person, or null
 * @param context name of the form's launch context, or of a query at its root → what it stands for
 * @param search how the form's queries are asked; null where they are not to be asked
 */
public record Start(
        @Nullable Reference subject,
        Map<String, List<? extends Base>> context,
        @Nullable Search search) {}
