package no.whatmatters.pages.guide.parts;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A part of a page under a heading of its own.
 *
 * @param id anchor
 * @param lead what is said before the table
 * @param folded whether it is opened by whoever wants it
 */
public record Section(
        String id,
        String title,
        List<Phrase> lead,
        @Nullable Table table,
        boolean folded) {

    public Section {
        lead = lead.stream().filter(each -> !each.isEmpty()).toList();
    }

    public static Section of(String id, String title, Table table) {
        return new Section(id, title, List.of(), table, false);
    }

    public static Section of(String id, String title, Phrase lead, Table table) {
        return new Section(id, title, List.of(lead), table, false);
    }

    public static Section saying(String id, String title, List<Phrase> lead) {
        return new Section(id, title, lead, null, false);
    }

    public Section foldedUp() {
        return new Section(id, title, lead, table, true);
    }
}
