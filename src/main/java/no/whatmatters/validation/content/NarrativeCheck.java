package no.whatmatters.validation.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import no.whatmatters.validation.fault.Fault;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.hl7.fhir.utilities.xhtml.XhtmlNode;

/**
 * Narrative that would act in a reader's browser, or fetch something and so tell others who reads. The validator refuses
 * scripts and event attributes (txt-1); addresses and styles are looked at here. Narrative is never changed, only refused.
 */
public final class NarrativeCheck {

    static final String ACTIVE = "wm-narrative-active";

    private static final Set<String> FETCHED = Set.of("src", "background", "longdesc", "cite", "data", "usemap");
    private static final Pattern HARMLESS_TO_FETCH = Pattern.compile("#.*|data:image/(png|jpeg|gif|webp);base64,.*");

    /** A link is followed by who clicks it; without a scheme it stays where the reader is. */
    private static final Pattern HARMLESS_TO_FOLLOW = Pattern.compile("(https?|mailto|tel):.*|[^:]*|[^:]*[/?#].*");

    /** A backslash can spell any of these in a way that no pattern knows. */
    private static final Pattern ACTIVE_STYLE =
            Pattern.compile("url\\(|expression|@import|image-set|\\\\|javascript:|/\\*");

    private static final Pattern INVISIBLE = Pattern.compile("[\\s\\p{Cntrl}]");

    private NarrativeCheck() {}

    public static List<Fault> faultsOf(ElementTree resource) {
        List<Fault> faults = new ArrayList<>();
        resource.each("xhtml", (element, path) -> {
            if (element.getXhtml() != null && isActive(element.getXhtml())) {
                faults.add(Fault.error(IssueType.INVALID, ACTIVE, path));
            }
        });
        return faults;
    }

    private static boolean isActive(XhtmlNode node) {
        Map<String, String> attributes = node.getAttributes();
        for (Map.Entry<String, String> attribute : attributes.entrySet()) {
            if (isActive(attribute.getKey().toLowerCase(Locale.ROOT), bare(attribute.getValue()))) {
                return true;
            }
        }
        return node.hasChildren() && node.getChildNodes().stream().anyMatch(NarrativeCheck::isActive);
    }

    private static boolean isActive(String attribute, String value) {
        if (FETCHED.contains(attribute)) {
            return !HARMLESS_TO_FETCH.matcher(value).matches();
        }
        return switch (attribute) {
            case "href" -> !HARMLESS_TO_FOLLOW.matcher(value).matches();
            case "style" -> ACTIVE_STYLE.matcher(value).find();
            default -> attribute.startsWith("on");
        };
    }

    /** As a browser reads an address: without white space, in small letters. */
    private static String bare(String value) {
        return INVISIBLE.matcher(value).replaceAll("").toLowerCase(Locale.ROOT);
    }
}
