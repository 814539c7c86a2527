package no.whatmatters.careplan;

import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * What searches answer, page by page.
 *
 * @param as a request by that persona
 */
record Answers(Function<String, RequestSpecification> as) {

    /** References on all pages. */
    List<String> all(String persona, String query) {
        List<String> found = new ArrayList<>();
        String next = "/" + query;
        while (next != null) {
            JsonPath page = as.apply(persona)
                    .urlEncodingEnabled(false)
                    .get(next)
                    .then()
                    .statusCode(200)
                    .extract()
                    .jsonPath();
            found.addAll(references(page));
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
