package no.whatmatters.access.relation;

import no.whatmatters.endpoint.refusal.Refusal;

/** Why a blocking cannot be taken: what the server could not keep, it does not promise. */
enum RelationRefusal implements Refusal {
    BLOCKING_NOT_UNDERSTOOD("blocking-not-understood"),
    BLOCKING_WITHOUT_DENIAL("blocking-without-denial"),
    BLOCKING_NAMES_NOBODY("blocking-names-nobody"),
    BLOCKED_ACTOR_UNKNOWN("blocked-actor-unknown");

    private final String code;

    RelationRefusal(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String issueType() {
        return "not-supported";
    }

    @Override
    public int status() {
        return 422;
    }
}
