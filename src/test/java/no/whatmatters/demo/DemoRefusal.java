package no.whatmatters.demo;

import no.whatmatters.endpoint.refusal.Refusal;

/** Why the demo refuses what the server would take. */
enum DemoRefusal implements Refusal {
    PERSON_NOT_MADE_UP;

    @Override
    public String code() {
        return "person-not-made-up";
    }

    @Override
    public String issueType() {
        return "business-rule";
    }

    @Override
    public int status() {
        return 422;
    }
}
