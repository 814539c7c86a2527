package no.whatmatters.endpoint.page;

import org.hl7.fhir.instance.model.api.IBaseResource;

/** Marks a bean that can tell the answer of one operation as a page that stands alone: no script, nothing fetched. */
public interface ReadablePage {

    /** Name of the operation, with its dollar sign. */
    String operation();

    /** The page. */
    String of(IBaseResource answer);

    /** The content of its one style element, which alone a browser may apply. */
    String style();
}
