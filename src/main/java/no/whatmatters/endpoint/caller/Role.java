package no.whatmatters.endpoint.caller;

/** What a caller is to the persons whose plans are kept here; one per token. */
public enum Role {
    /** An EPJ (EHR) by client credentials, for its organisation. */
    EPJ_SYSTEM,
    /** A hospital's sending system by client credentials. */
    HOSPITAL_SYSTEM,
    /** Authorised health personnel, with an HPR number, logged in. */
    PRACTITIONER,
    /** Somebody else who works for an organisation that takes part, or anybody in a municipality's app. */
    MUNICIPAL_APP,
    /** The person whose plan it is. */
    PATIENT,
    /** Somebody with a proof that they may act for the person. */
    RELATIVE,
    /** Publishes an organisation's forms. */
    FORM_MAKER,
    /** Sees aggregates only. */
    LEADER;

    /** Whether a human being is logged in. */
    public boolean isPerson() {
        return this != EPJ_SYSTEM && this != HOSPITAL_SYSTEM;
    }
}
