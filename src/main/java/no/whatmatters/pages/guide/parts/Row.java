package no.whatmatters.pages.guide.parts;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One row of a table; its first cell names it.
 *
 * @param id anchor, or null
 * @param depth how many rows it lies under: 0 for none
 * @param cells as many as the table has headings
 */
public record Row(@Nullable String id, int depth, Sort sort, List<Cell> cells) {

    /** What sets a row apart. */
    public enum Sort {
        PLAIN,
        /** Not said here, but true all the same. */
        INHERITED,
        /** Not to be used. */
        PROHIBITED;

        /** The class in the stylesheet. */
        public String style() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public static Row of(Cell... cells) {
        return at(0, cells);
    }

    public static Row at(int depth, Cell... cells) {
        return new Row(null, depth, Sort.PLAIN, List.of(cells));
    }

    public static Row named(String id, Cell... cells) {
        return new Row(id, 0, Sort.PLAIN, List.of(cells));
    }

    /** Deeper rows are not moved further in: a narrow screen has no room for it. */
    public int shownDepth() {
        return Math.min(depth, 6);
    }
}
