package no.whatmatters.pages.guide.library;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.hl7.fhir.r4.model.ResourceType;
import org.jspecify.annotations.Nullable;

/** Where HL7 shows what is theirs: https://hl7.org/fhir/R4 and https://terminology.hl7.org. */
final class R4Pages {

    private static final String R4 = "https://hl7.org/fhir/R4/";
    private static final String DEFINITION = "http://hl7.org/fhir/StructureDefinition/";
    private static final String VALUE_SET = "http://hl7.org/fhir/ValueSet/";
    private static final String CORE = "http://hl7.org/fhir/";
    private static final Pattern TERMINOLOGY =
            Pattern.compile("http://terminology\\.hl7\\.org/(CodeSystem|ValueSet)/([A-Za-z0-9-]+)");
    private static final String PLAIN_NAME = "[A-Za-z0-9-]+";

    private static final Set<String> RESOURCES =
            Arrays.stream(ResourceType.values()).map(ResourceType::name).collect(Collectors.toSet());

    /** Data types that do not stand on the page of data types. */
    private static final Map<String, String> ELSEWHERE = Map.of(
            "Resource", "resource.html",
            "DomainResource", "domainresource.html",
            "Element", "element.html",
            "BackboneElement", "backboneelement.html",
            "Extension", "extensibility.html#Extension",
            "Reference", "references.html#Reference",
            "Meta", "resource.html#Meta",
            "Narrative", "narrative.html#Narrative",
            "Expression", "metadatatypes.html#Expression",
            "Dosage", "dosage.html#Dosage");

    private R4Pages() {}

    /** The page of a resource type or data type. */
    static String ofType(String type) {
        if (RESOURCES.contains(type)) {
            return R4 + type.toLowerCase(Locale.ROOT) + ".html";
        }
        return R4 + ELSEWHERE.getOrDefault(type, "datatypes.html#" + type);
    }

    /** The page of what has that canonical URL, or null where we do not know it. */
    static @Nullable String of(String canonical) {
        String name = canonical.substring(canonical.lastIndexOf('/') + 1);
        if (!name.matches(PLAIN_NAME)) {
            return null;
        }
        if (canonical.equals(DEFINITION + name)) {
            return name.contains("-") ? R4 + "extension-" + name + ".html" : ofType(name);
        }
        if (canonical.equals(VALUE_SET + name)) {
            return R4 + "valueset-" + name + ".html";
        }
        Matcher terminology = TERMINOLOGY.matcher(canonical);
        if (terminology.matches()) {
            return "https://terminology.hl7.org/" + terminology.group(1) + "-" + name + ".html";
        }
        return canonical.equals(CORE + name) ? R4 + "codesystem-" + name + ".html" : null;
    }
}
