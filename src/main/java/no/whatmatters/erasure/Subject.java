package no.whatmatters.erasure;

/**
 * A record by its address, without version.
 *
 * @param type FHIR type
 * @param id its id
 */
record Subject(String type, String id) {

    private static final String FORM = "([A-Z][A-Za-z]+)/([A-Za-z0-9\\-.]{1,64})";

    static Subject of(String text) {
        if (!text.matches(FORM)) {
            throw ErasureRefused.notARecord(text);
        }
        int slash = text.indexOf('/');
        return new Subject(text.substring(0, slash), text.substring(slash + 1));
    }

    @Override
    public String toString() {
        return type + "/" + id;
    }
}
