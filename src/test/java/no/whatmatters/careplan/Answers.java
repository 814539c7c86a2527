package no.whatmatters.careplan;

import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * What searches answer, page by page.
 *
 * @param as a request by that persona
 */
record Answers(Function<String, RequestSpecification> as) {

    /** References on all pages. */
    List<String> all(String persona, String query) {
        return all(persona, query, Answers::references);
    }

    /** References on all pages, without what was brought along. */
    List<String> matches(String persona, String query) {
        return all(persona, query, page -> {
            List<String> references = references(page);
            List<String> modes = page.getList("entry.search.mode");
            return IntStream.range(0, references.size())
                    .filter(each -> modes.get(each).equals("match"))
                    .mapToObj(references::get)
                    .toList();
        });
    }

    private List<String> all(String persona, String query, Function<JsonPath, List<String>> of) {
        List<String> found = new ArrayList<>();
        String next = query.startsWith("?") ? query : "/" + query;
        while (next != null) {
            JsonPath page = as.apply(persona)
                    .urlEncodingEnabled(false)
                    .get(next)
                    .then()
                    .log()
                    .ifValidationFails()
                    .statusCode(200)
                    .extract()
                    .jsonPath();
            found.addAll(of.apply(page));
            String link = page.getString("link.find { it.relation == 'next' }?.url");
            next = link == null ? null : link.substring(link.indexOf("/fhir") + "/fhir".length());
        }
        return found;
    }

    /** References on the first page. */
    List<String> first(String persona, String query) {
        return references(as.apply(persona)
                .get("/" + query)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath());
    }

    static List<String> references(JsonPath answer) {
        List<String> urls = answer.getList("entry.fullUrl");
        return urls == null
                ? List.of()
                : urls.stream()
                        .map(each -> each.substring(each.indexOf("/fhir/") + "/fhir/".length()))
                        .toList();
    }

    static Set<String> types(JsonPath answer) {
        List<String> types = answer.getList("entry.resource.resourceType");
        return types == null ? Set.of() : new TreeSet<>(types);
    }
}
