package no.whatmatters.endpoint.caller;

/** Why a professional asks: purpose of use in the trust framework, HL7 v3 ActReason. */
public enum Purpose {
    /** Planned treatment. */
    TREAT,
    /** Acute treatment. Follows the normal rules. */
    ETREAT,
    /** Coordination of care. */
    COC,
    /** Break the glass: emergency access past the person's own blocks. */
    BTG
}
