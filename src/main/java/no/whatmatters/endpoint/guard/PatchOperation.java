package no.whatmatters.endpoint.guard;

import com.google.common.base.Splitter;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * One operation of a JSON Patch, as far as it is read: whether a text that it gives would be taken for a number that costs too
 * much is seen from its path, which may come last. Of an identifier it is none.
 */
final class PatchOperation {

    /** Elements, within what the path names, that were given such a text; empty for what the path itself names. */
    private final Set<String> costly = new TreeSet<>();

    private List<String> path = List.of();
    private List<String> from = List.of();

    /** A text of the operation itself. */
    void says(String key, String text) {
        switch (key) {
            case "path" -> path = names(text);
            case "from" -> from = names(text);
            case "value" -> gives("", text);
            default -> {}
        }
    }

    /** A text within what the operation gives; the element is empty where that is a text, or a list of texts. */
    void gives(String element, String text) {
        if (Numbers.costs(text)) {
            costly.add(element);
        }
    }

    /** Refuses it, too, where it would move a text to where it is taken for a number: nothing has looked at it there. */
    void check() {
        boolean given = costly.stream()
                .anyMatch(each -> each.isEmpty()
                        ? Numbers.mayBeDecimal(parent(path), last(path))
                        : Numbers.mayBeDecimal(last(path), each));
        boolean moved = !from.isEmpty()
                && ((Numbers.mayBeDecimal(parent(path), last(path)) && !Numbers.mayBeDecimal(parent(from), last(from)))
                        || (isOfIdentifier(from) && !isOfIdentifier(path)));
        if (given || moved) {
            throw Numbers.outOfBounds();
        }
    }

    private static boolean isOfIdentifier(List<String> names) {
        return names.stream().anyMatch(Numbers::isIdentifier);
    }

    private static String last(List<String> names) {
        return names.isEmpty() ? "" : names.get(names.size() - 1);
    }

    private static String parent(List<String> names) {
        return names.size() < 2 ? "" : names.get(names.size() - 2);
    }

    /** The names on the way, places in lists left out. */
    private static List<String> names(String pointer) {
        return Splitter.on('/')
                .omitEmptyStrings()
                .splitToStream(pointer)
                .filter(each -> !each.equals("-") && !each.matches("\\d+"))
                .toList();
    }
}
