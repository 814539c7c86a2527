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

    /** Of what a patch makes: longer than all that can be sent. */
    public static final String TOO_LONG = "wm-too-long";

    /** As long as a list may be in what is sent; a patch may make it longer. */
    private static final int LONGEST_LIST = 2_000;

    private static final Map<String, Integer> MOST = Map.of("contained", 100, "item", 2_000, "enableWhen", 4_000);

    private Oversize() {}

    /** The fault that keeps the resource from being checked further; null where there is none. */
    public static @Nullable Fault faultOf(ElementTree resource) {
        String list = longList(resource.root());
        if (list != null) {
            return tooMany(resource, list, LONGEST_LIST);
        }
        for (Map.Entry<String, Integer> each : MOST.entrySet()) {
            int left = left(resource.root(), each.getKey(), each.getValue());
            if (left < 0) {
                return tooMany(resource, each.getKey(), each.getValue());
            }
        }
        return null;
    }

    /** The fault of a resource that is longer than its sender may send it, so that it could not be sent back. */
    public static Fault tooLong(String type, int longest) {
        return Fault.error(IssueType.TOOLONG, TOO_LONG, type, String.valueOf(longest));
    }

    private static Fault tooMany(ElementTree resource, String element, int most) {
        return Fault.error(IssueType.TOOLONG, RULE, resource.type(), element, String.valueOf(most));
    }

    private static @Nullable String longList(Element parent) {
        String last = "";
        int count = 0;
        for (Element child : parent.getChildren()) {
            count = child.getName().equals(last) ? count + 1 : 1;
            last = child.getName();
            String list = count > LONGEST_LIST ? last : longList(child);
            if (list != null) {
                return list;
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
