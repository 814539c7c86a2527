package no.whatmatters.interaction;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.RuntimeResourceDefinition;
import ca.uhn.fhir.model.api.Include;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import com.google.common.base.Splitter;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import no.whatmatters.endpoint.refusal.RequestRefusal;
import no.whatmatters.endpoint.refusal.RequestRefused;
import no.whatmatters.endpoint.refusal.SpeakableName;
import no.whatmatters.vocabulary.IdentityNumber;

/** Parameters that shape an answer, where they may stand and what they may say. HAPI leaves out what it cannot read. */
final class ResultParameters {

    private static final Set<String> OF_EVERY_ANSWER = Set.of("_format", "_pretty", "_summary", "_elements");
    private static final Set<String> OF_A_PAGE = Set.of("_format", "_pretty", "_getpages", "_pageId", "_bundletype");
    private static final Set<String> OF_A_HISTORY =
            Set.of("_count", "_since", "_offset", "_format", "_pretty", "_summary", "_elements");
    private static final Set<String> OF_A_SEARCH = Set.of(
            "_count", "_sort", "_include", "_revinclude", "_summary", "_elements", "_total", "_format", "_pretty");

    private static final Set<String> WITH_MODIFIER = Set.of("_include:iterate", "_revinclude:iterate");

    private static final Map<String, Set<String>> VALUES = Map.of(
            "_total", Set.of("none", "estimate", "accurate"),
            "_summary", Set.of("true", "text", "data", "count", "false"),
            "_pretty", Set.of("true", "false"));

    private ResultParameters() {}

    static void ofARead(String type, RequestDetails request) {
        checkAll(OF_EVERY_ANSWER, type, request);
    }

    static void ofAHistory(String type, RequestDetails request) {
        checkAll(OF_A_HISTORY, type, request);
    }

    /** What a page shows was said by the search. */
    static void ofAPage(RequestDetails request) {
        checkAll(OF_A_PAGE, "", request);
    }

    /**
     * The other parameters of a search: those that choose resources, from its URL and its {@code _search} body together.
     *
     * @param type the type searched
     * @param all name → values
     */
    static Map<String, List<String>> leaving(String type, Map<String, String[]> all) {
        Map<String, List<String>> choosing = new LinkedHashMap<>();
        all.forEach((name, values) -> {
            int colon = name.indexOf(':');
            if (!OF_A_SEARCH.contains(colon < 0 ? name : name.substring(0, colon))) {
                choosing.put(name, List.of(values));
                return;
            }
            if (colon >= 0 && !WITH_MODIFIER.contains(name)) {
                throw new RequestRefused(RequestRefusal.UNSUPPORTED_SEARCH_MODIFIER, SpeakableName.of(name));
            }
            check(type, name, values);
        });
        return choosing;
    }

    /**
     * What a search brings along. Those that HAPI reads itself it would put into the link of the next page.
     *
     * @param name {@code _include} or {@code _revinclude}
     * @param all name → values
     */
    static Set<Include> includes(String name, Map<String, String[]> all) {
        Set<Include> includes = new LinkedHashSet<>();
        for (boolean iterate : new boolean[] {false, true}) {
            for (String each : all.getOrDefault(iterate ? name + ":iterate" : name, new String[0])) {
                includes.add(new Include(each, iterate));
            }
        }
        return includes;
    }

    private static void checkAll(Set<String> known, String type, RequestDetails request) {
        request.getParameters().forEach((name, values) -> {
            if (!known.contains(name)) {
                throw new RequestRefused(InteractionRefusal.PARAMETER_NOT_KNOWN, SpeakableName.of(name));
            }
            check(type, name, values);
        });
    }

    private static void check(String type, String name, String[] values) {
        Set<String> known = VALUES.get(name);
        for (String value : values) {
            if (IdentityNumber.appearsIn(value)) {
                throw new RequestRefused(RequestRefusal.IDENTITY_NUMBER_IN_URL);
            }
            if (known != null && !known.contains(value)) {
                throw new RequestRefused(
                        InteractionRefusal.RESULT_PARAMETER_VALUE, name, String.join(", ", new TreeSet<>(known)));
            }
            if (name.equals("_elements")) {
                checkElements(type, value);
            }
        }
    }

    private static void checkElements(String type, String elements) {
        RuntimeResourceDefinition definition = FhirContext.forR4Cached().getResourceDefinition(type);
        for (String element : Splitter.on(',').trimResults().split(elements)) {
            String own = element.startsWith(type + ".") ? element.substring(type.length() + 1) : element;
            String first = Splitter.on('.').splitToList(own).get(0);
            if (definition.getChildByName(first) == null && definition.getChildByName(first + "[x]") == null) {
                throw new RequestRefused(InteractionRefusal.ELEMENT_NOT_KNOWN, type);
            }
        }
    }
}
