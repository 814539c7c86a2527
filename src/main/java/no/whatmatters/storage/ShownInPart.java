package no.whatmatters.storage;

import java.util.Set;
import java.util.stream.Collectors;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.Resource;

/** A record from which something was taken out for its reader: what a search may say of it depends on what that was. */
public final class ShownInPart {

    private static final String MARK = ShownInPart.class.getName();

    private ShownInPart() {}

    /**
     * Marks it, for as long as the answer is on its way.
     *
     * @param elements names of its elements in which something is hidden, by which it could be found or sorted
     */
    public static void mark(Resource view, Set<String> elements) {
        view.setUserData(MARK, Set.copyOf(elements));
    }

    /** The names that it was marked with; none where it is shown as a whole. */
    static Set<String> hiddenIn(IBaseResource resource) {
        Set<String> hidden = Set.of();
        if (resource instanceof Resource view && view.getUserData(MARK) instanceof Set<?> names) {
            hidden = names.stream().map(String.class::cast).collect(Collectors.toSet());
        }
        return hidden;
    }
}
