package no.whatmatters.validation.content;

import java.util.Map;
import no.whatmatters.validation.fault.Fault;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.hl7.fhir.r5.elementmodel.Element;
import org.jspecify.annotations.Nullable;

/**
 * A resource that is too large to be checked: the validator compares some elements each with each, so that ten times as many
 * take a hundred times as long. Nobody's record or form comes near these limits.
 */
public final class Oversize {

    public static final String RULE = "wm-too-large";

    private static final Map<String, Integer> MOST = Map.of("contained", 100, "item", 2_000, "enableWhen", 4_000);

    private Oversize() {}

    /** The fault that keeps the resource from being checked further; null where there is none. */
    public static @Nullable Fault faultOf(ElementTree resource) {
        for (Map.Entry<String, Integer> each : MOST.entrySet()) {
            int left = left(resource.root(), each.getKey(), each.getValue());
            if (left < 0) {
                return Fault.error(
                        IssueType.TOOLONG,
                        RULE,
                        resource.type(),
                        each.getKey(),
                        each.getValue().toString());
            }
        }
        return null;
    }

    private static int left(Element parent, String name, int allowed) {
        int left = allowed;
        for (Element child : parent.getChildren()) {
            left -= child.getName().equals(name) ? 1 : 0;
            if (left >= 0) {
                left = left(child, name, left);
            }
        }
        return left;
    }
}
