package no.whatmatters.validation.content;

import java.util.ArrayList;
import java.util.List;
import no.whatmatters.validation.fault.Fault;
import org.hl7.fhir.r4.model.OperationOutcome.IssueSeverity;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.hl7.fhir.r5.elementmodel.Element;

/**
 * R4's rule ele-1, {@code hasValue() or (children().count() > id.count())}, of all elements at once: as an expression it is
 * evaluated twice for each of them. Decision 0093.
 */
public final class EmptyElements {

    /** Its key in the definitions, and who says it. */
    public static final String KEY = "ele-1";

    public static final String SOURCE = "http://hl7.org/fhir/StructureDefinition/Element";

    private static final String RULE = SOURCE + "#" + KEY;
    private static final String WORDS =
            "Constraint failed: ele-1: 'All FHIR elements must have a @value or children' (defined in " + SOURCE + ")";

    private EmptyElements() {}

    /** A fault for each element that neither is nor holds anything but an id. */
    public static List<Fault> faultsOf(ElementTree resource) {
        if (!holdsEmpty(resource.root())) {
            return List.of();
        }
        List<Fault> faults = new ArrayList<>();
        resource.each((element, path) -> {
            if (isEmpty(element)) {
                faults.add(new Fault(IssueSeverity.ERROR, IssueType.INVARIANT, RULE, path, WORDS));
            }
        });
        return faults;
    }

    private static boolean holdsEmpty(Element parent) {
        if (!parent.hasChildren()) {
            return false;
        }
        for (Element child : parent.getChildren()) {
            if (isEmpty(child) || holdsEmpty(child)) {
                return true;
            }
        }
        return false;
    }

    /** A resource within another is no element. */
    private static boolean isEmpty(Element element) {
        return !element.hasValue() && !holdsMoreThanId(element) && !element.isResource();
    }

    private static boolean holdsMoreThanId(Element element) {
        if (element.hasChildren()) {
            for (Element child : element.getChildren()) {
                if (!child.getName().equals("id")) {
                    return true;
                }
            }
        }
        return false;
    }
}
