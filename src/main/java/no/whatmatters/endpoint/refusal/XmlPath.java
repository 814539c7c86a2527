package no.whatmatters.endpoint.refusal;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A place as {@code OperationOutcome.issue.location} tells it: an XPath of names and positions, counted from 1. */
public final class XmlPath {

    private static final Pattern STEP = Pattern.compile("([A-Za-z]+)(\\.ofType\\(([A-Za-z0-9]+)\\))?(\\[(\\d+)])?");
    private static final String RESOURCE = "resource";

    private XmlPath() {}

    /**
     * The place of an element in a resource of a Bundle.
     *
     * @param outer FHIRPath of what holds the resource, such as {@code Bundle.entry[2].resource}
     * @param inner FHIRPath from the resource on, such as {@code Goal.note[0].text}
     */
    public static String of(String outer, String inner) {
        return of(outer) + of(inner);
    }

    /** The same of a FHIRPath from the Bundle on; no further than to the resource, whose type it does not tell. */
    public static String of(String expression) {
        StringBuilder path = new StringBuilder();
        Matcher step = STEP.matcher(expression);
        while (step.find()) {
            path.append("/f:").append(step.group(1));
            if (step.group(3) != null) {
                path.append(step.group(3).substring(0, 1).toUpperCase(Locale.ROOT))
                        .append(step.group(3).substring(1));
            }
            if (step.group(5) != null) {
                path.append('[').append(Integer.parseInt(step.group(5)) + 1).append(']');
            }
            if (expression.startsWith("Bundle.") && step.group(1).equals(RESOURCE)) {
                break;
            }
        }
        return path.toString();
    }
}
