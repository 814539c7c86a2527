package no.whatmatters.careplan.picture;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Somebody who takes part, by name. What is not known is empty; a national number is never part of it.
 *
 * @param name of the human being, or of the organisation
 * @param role what they are, in the words of whoever registered it
 * @param organisation whom they act for
 * @param phone the number to call
 * @param isThePerson whether it is the person whose picture this is
 */
public record Party(String name, String role, String organisation, String phone, boolean isThePerson) {

    /** Nobody is named. */
    public static final Party UNKNOWN = new Party("", "", "", "", false);

    /** Whether there is anything to say of them. */
    public boolean isKnown() {
        return !name.isEmpty() || !organisation.isEmpty();
    }

    /** Name, role and organisation, as far as they are known. */
    public String text() {
        return text(organisation);
    }

    /** The same beside the organisation it belongs to, which goes without saying there. */
    public String textWithin(Party beside) {
        return text(organisation.equals(beside.organisation) ? "" : organisation);
    }

    private String text(String organisation) {
        return Stream.of(name, role, organisation)
                .filter(each -> !each.isEmpty())
                .distinct()
                .collect(Collectors.joining(", "));
    }
}
