package no.whatmatters.access.gate;

import ca.uhn.fhir.rest.api.server.RequestDetails;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.whatmatters.endpoint.refusal.RequestRefused;
import org.hl7.fhir.r4.model.Binary;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.Parameters.ParametersParameterComponent;
import org.hl7.fhir.r4.model.Resource;
import org.jspecify.annotations.Nullable;

/**
 * What may be patched of a record that its caller sees in part: whole elements that hide nothing. A copy, a test or an
 * expression on the rest would answer about what is hidden, and a place in a list would count it. Where its state is hidden,
 * nothing is: what else may stand in a record depends on that, such as a reason.
 */
final class PatchGate {

    private static final Set<String> HARMLESS = Set.of("add", "replace", "remove");
    private static final Set<String> HARMLESS_IN_FORMS = Set.of("add", "replace", "delete");
    private static final Pattern ELEMENT = Pattern.compile("[A-Z][A-Za-z]*\\.([a-z][A-Za-z]*)(?:\\.[a-z][A-Za-z]*)*");
    private static final Pattern STATE = Pattern.compile("[sS]tatus$");
    private static final ObjectMapper JSON = new ObjectMapper();

    private PatchGate() {}

    /**
     * Checks a patch.
     *
     * @param hidden names of the elements that hide something; none where the caller sees the whole record
     * @param body the entry's resource in a Bundle, or null where the patch is the request's body
     */
    static void check(Set<String> hidden, @Nullable Resource body, RequestDetails request) {
        if (!hidden.isEmpty() && !isHarmless(operations(body, request), hidden)) {
            throw new RequestRefused(AccessRefusal.PATCH_REACHED_HIDDEN);
        }
    }

    /**
     * Checks the patch of a form.
     *
     * @param hidden names of the elements that hide something; none where the caller sees the whole record
     */
    static void check(Set<String> hidden, Parameters patch) {
        boolean harmless = hidden.stream().noneMatch(STATE.asPredicate())
                && patch.getParameter().stream().allMatch(each -> isHarmless(each, hidden));
        if (!hidden.isEmpty() && !harmless) {
            throw new RequestRefused(AccessRefusal.PATCH_REACHED_HIDDEN);
        }
    }

    /** An element by its name, or one that is added by its name: anything else is an expression that has to look. */
    private static boolean isHarmless(ParametersParameterComponent operation, Set<String> hidden) {
        String kind = part(operation, "type");
        String path = part(operation, "path");
        boolean adds = kind.equals("add") && path.matches("[A-Z][A-Za-z]*");
        Matcher named = ELEMENT.matcher(adds ? path + "." + part(operation, "name") : path);
        return HARMLESS_IN_FORMS.contains(kind) && named.matches() && !reaches(named.group(1), hidden);
    }

    /** Such as {@code startDate}, where what is hidden is called {@code start}: an element of one of several types. */
    private static boolean reaches(String element, Set<String> hidden) {
        return hidden.stream().anyMatch(element::startsWith);
    }

    private static String part(ParametersParameterComponent operation, String name) {
        return operation.getPart().stream()
                .filter(each -> name.equals(each.getName())
                        && each.getValue() != null
                        && each.getValue().isPrimitive())
                .map(each -> String.valueOf(each.getValue().primitiveValue()))
                .findFirst()
                .orElse("");
    }

    private static boolean isHarmless(@Nullable JsonNode operations, Set<String> hidden) {
        boolean stateIsHidden = hidden.stream().anyMatch(STATE.asPredicate());
        if (stateIsHidden || operations == null || !operations.isArray()) {
            return false;
        }
        for (JsonNode each : operations) {
            // What a value has beside it, such as a label, stands under the same name after a line.
            String element = each.path("path").asText().replaceFirst("^/_?", "").replaceFirst("/.*", "");
            if (!HARMLESS.contains(each.path("op").asText()) || element.isEmpty() || reaches(element, hidden)) {
                return false;
            }
        }
        return true;
    }

    /** Null for anything but JSON Patch. */
    private static @Nullable JsonNode operations(@Nullable Resource body, RequestDetails request) {
        byte[] content =
                body == null ? request.loadRequestContents() : body instanceof Binary binary ? binary.getData() : null;
        try {
            return content == null ? null : JSON.readTree(new String(content, StandardCharsets.UTF_8));
        } catch (JsonProcessingException notJson) {
            return null;
        }
    }
}
