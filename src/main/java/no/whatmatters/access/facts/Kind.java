package no.whatmatters.access.facts;

/** What a resource is to the rules: a row of the authority table. Its type alone does not say; its content does. */
public enum Kind {
    /** The shared care plan and the care team: made and kept by the service. */
    SHARED_FRAME(true),
    /** What matters to the person, with scores, barriers and ranking. */
    SHARED_CONTENT(true),
    /** One organisation's plan with its actions and tasks. */
    OWN_PART(true),
    /** Plain clinical content that any record system sends. */
    CLINICAL(true),
    /** A hand-over that is not answered yet: a draft, requested, or received. */
    HAND_OVER(true),
    /** A hand-over that is answered, or over. */
    ANSWERED_HAND_OVER(true),
    /** A questionnaire. */
    FORM(false),
    /** A response to a questionnaire. */
    ANSWERS(true),
    /** What the person keeps somebody from seeing. */
    BLOCKING(true),
    /** Who said that somebody is kept out, and who wrote it down: it tells that somebody is. */
    BLOCKING_AUTHORSHIP(true),
    /** Who said what, and who wrote it down. */
    AUTHORSHIP(true),
    /** Who the person is. */
    PERSON(true),
    /** Organisations, professionals and places. */
    REGISTER(false),
    /** Who has looked. */
    ACCESS_LOG(true),
    /** Numbers about many persons. */
    REPORT(false),
    /** What the guide defines. */
    DEFINITION(false),
    /** An organisation's wish to be told. */
    SUBSCRIPTION(false),
    /** Nothing that the rules know. */
    UNKNOWN(true);

    private final boolean aboutPerson;

    Kind(boolean aboutPerson) {
        this.aboutPerson = aboutPerson;
    }

    /** Whether such a resource is about one person, so that who may see it depends on who that is. */
    public boolean isAboutPerson() {
        return aboutPerson;
    }
}
