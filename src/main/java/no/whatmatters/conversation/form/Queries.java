package no.whatmatters.conversation.form;

import java.util.List;
import org.hl7.fhir.r4.model.Base;

/** Runs the queries ({@code application/x-fhir-query}) of a form. */
@FunctionalInterface
public interface Queries {

    /** For a run that asks nobody, such as extraction: who needs the answer of a query is told that there is none. */
    Queries NONE = (query, focus, scope) -> {
        throw new FormFault(FormRefusal.QUERY_NOT_HERE, query.place(), String.valueOf(query.name()));
    };

    /**
     * Runs one query.
     *
     * @param query its text may hold FHIRPath in double braces
     * @param focus where it stands in the response
     * @return a Bundle, usually
     */
    List<Base> run(FormExpression query, Base focus, Scope scope);
}
