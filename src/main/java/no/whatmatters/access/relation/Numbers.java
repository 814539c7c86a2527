package no.whatmatters.access.relation;

import org.hl7.fhir.r4.model.Reference;
import org.jspecify.annotations.Nullable;

/** The numbers by which organisations and professionals are known, behind references to them. */
interface Numbers {

    /** The organisation number behind a reference; null where there is none. */
    @Nullable
    String organisation(@Nullable Reference reference);

    /** The HPR number behind a reference; null where there is none. */
    @Nullable
    String practitioner(@Nullable Reference reference);
}
