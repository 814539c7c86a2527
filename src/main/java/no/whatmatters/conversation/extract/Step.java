package no.whatmatters.conversation.extract;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One word of an element path, as it is built.
 *
 * @param id of the element, with slices, from the resource on
 * @param node what its definition says
 * @param name of the property, without {@code [x]}
 * @param slice name of the slice, or null
 * @param choice whether the property has a choice of types
 * @param many whether more than one may stand there
 * @param types what it may be; where something follows, only the type that has it
 * @param extensionUrl for an extension
 */
record Step(
        String id,
        Node node,
        String name,
        @Nullable String slice,
        boolean choice,
        boolean many,
        List<String> types,
        @Nullable String extensionUrl) {

    /** How HAPI's model calls the property when a value is put in. */
    String property() {
        return choice ? name + "[x]" : name;
    }

    /** How HAPI's model calls it when an element of the type is to be made. */
    String child() {
        return choice
                ? name
                        + Character.toUpperCase(types.get(0).charAt(0))
                        + types.get(0).substring(1)
                : name;
    }

    Step narrowedTo(String type) {
        return new Step(id, node, name, slice, choice, many, List.of(type), extensionUrl);
    }
}
