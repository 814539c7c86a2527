package no.whatmatters.audit.view;

import no.whatmatters.endpoint.refusal.Refusal;

/** Why a search of the log is not answered. */
enum LogRefusal implements Refusal {
    /** A parameter, modifier or order that would be ignored. */
    LOG_NOT_SEARCHED_SO;

    @Override
    public String code() {
        return "log-not-searched-so";
    }

    @Override
    public String issueType() {
        return "not-supported";
    }

    @Override
    public int status() {
        return 400;
    }
}
