package no.whatmatters.storage;

import ca.uhn.fhir.jpa.searchparam.SearchParameterMap;

/** Knows whom a search means that names a record which has given way to another. */
@FunctionalInterface
public interface FollowsPersons {

    /** Puts the persons in force in the places of those that have given way. */
    void follow(SearchParameterMap parameters);
}
