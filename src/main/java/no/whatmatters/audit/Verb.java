package no.whatmatters.audit;

/** What was done to one record: the letters of FHIR's audit-event-action. */
enum Verb {
    CREATED('C'),
    SHOWN('R'),
    CHANGED('U'),
    DELETED('D');

    private final char letter;

    Verb(char letter) {
        this.letter = letter;
    }

    char letter() {
        return letter;
    }
}
