package no.whatmatters.pages.guide.parts;

import java.util.Locale;

/** How a piece of a phrase is set apart from its neighbours. */
public enum Look {
    PLAIN,
    CODE,
    STRONG,
    QUIET,
    BADGE,
    WARNING;

    /** The class in the stylesheet. */
    public String style() {
        return name().toLowerCase(Locale.ROOT);
    }
}
