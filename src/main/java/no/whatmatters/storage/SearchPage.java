package no.whatmatters.storage;

import java.util.List;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.jspecify.annotations.Nullable;

/**
 * One page of a search's answer.
 *
 * @param resources matches in order, then what they include
 * @param total number of all matches where it is known, else null
 * @param next token of the pages after the first, or null where this is the last
 * @param number number of this page, from 1 on
 * @param cutShort whether more matched than the pages together can show
 */
public record SearchPage(
        List<IBaseResource> resources,
        @Nullable Integer total,
        @Nullable String next,
        int number,
        boolean cutShort) {}
