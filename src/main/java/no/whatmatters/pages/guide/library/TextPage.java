package no.whatmatters.pages.guide.library;

import no.whatmatters.vocabulary.Addresses;

/**
 * A page of text, as the menu of the package lists it.
 *
 * @param name of its file, without the ending
 * @param label in the menu
 */
public record TextPage(String name, String label, String title) {

    /** The first page of the guide. */
    public static final String FRONT = "index";

    /** Below the guide's address, what the paths of all other text pages begin with. */
    public static final String FOLDER = "pages/";

    public String path() {
        return name.equals(FRONT) ? Addresses.GUIDE : Addresses.GUIDE + "/" + FOLDER + name;
    }

    String file() {
        return FOLDER + name + ".md";
    }
}
