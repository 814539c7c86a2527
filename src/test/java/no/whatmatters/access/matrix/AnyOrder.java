package no.whatmatters.access.matrix;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;

/** What was found in no order that was asked for comes in any: two answers of the same are put in the same order. */
final class AnyOrder {

    private AnyOrder() {}

    /**
     * The answer, each list of matches that was not asked for with {@code _sort} put in the order of what its entries tell; so is
     * what the access log says of such a list.
     *
     * @param told what an entry tells, whatever comes by chance aside
     */
    static JsonNode ofMatches(JsonNode answer, UnaryOperator<String> told) {
        for (JsonNode each : answer) {
            ofMatches(each, told);
        }
        if (answer instanceof ObjectNode bundle
                && bundle.path("type").asText().equals("searchset")
                && !bundle.at("/link/0/url").asText().contains("_sort=")) {
            sort(bundle.path("entry"), told);
        }
        if (answer.path("resourceType").asText().equals("AuditEvent")) {
            sort(answer.path("entity"), told);
        }
        return answer;
    }

    private static void sort(JsonNode list, UnaryOperator<String> told) {
        if (list instanceof ArrayNode entries) {
            List<JsonNode> found = new ArrayList<>();
            entries.forEach(found::add);
            found.sort(Comparator.comparing(each -> told.apply(each.toString())));
            entries.removeAll();
            entries.addAll(found);
        }
    }
}
