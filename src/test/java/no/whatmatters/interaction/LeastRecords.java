package no.whatmatters.interaction;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The least of each type that several may change, and Bundles of changes to them. */
final class LeastRecords {

    static final String SYSTEM = "https://sykehuset.example/plan";

    static final Map<String, String> LEAST = Map.of(
            "Goal",
                    "\"lifecycleStatus\":\"active\",\"description\":{\"text\":\"Komme meg hjem\"},\"subject\":{\"display\":\"Kari\"}",
            "CarePlan", "\"status\":\"active\",\"intent\":\"plan\",\"subject\":{\"display\":\"Kari\"}",
            "CareTeam", "\"status\":\"active\"",
            "Task", "\"status\":\"draft\",\"intent\":\"plan\"",
            "Consent",
                    "\"status\":\"active\",\"scope\":{\"text\":\"innsyn\"},\"category\":[{\"text\":\"sperring\"}],"
                            + "\"policy\":[{\"authority\":\"https://helsenorge.example\"}]");

    private LeastRecords() {}

    static String patch(String type) {
        return """
                {"resourceType":"Parameters","parameter":[{"name":"operation","part":[
                  {"name":"type","valueCode":"replace"},
                  {"name":"path","valueString":"%s.language"},
                  {"name":"value","valueCode":"en"}]}]}
                """.formatted(type);
    }

    static String resource(String type, String id, String text) {
        return resource(type, id, text, UUID.randomUUID().toString());
    }

    static String resource(String type, String id, String text, String identifier) {
        return "{\"resourceType\":\"" + type + "\"," + (id.isEmpty() ? "" : "\"id\":\"" + id + "\",")
                + "\"identifier\":[{\"system\":\"" + SYSTEM + "\",\"value\":\"" + identifier
                + "\"}],\"language\":\"nb\",\"text\":{\"status\":\"additional\",\"div\":\"<div"
                + " xmlns=\\\"http://www.w3.org/1999/xhtml\\\">" + text + "</div>\"}," + LEAST.get(type) + "}";
    }

    static String transaction(String... entries) {
        return "{\"resourceType\":\"Bundle\",\"type\":\"transaction\",\"entry\":[" + String.join(",", List.of(entries))
                + "]}";
    }

    static String entry(String method, String url, @Nullable String ifMatch, String resource) {
        String version = ifMatch == null ? "" : ",\"ifMatch\":\"" + ifMatch.replace("\"", "\\\"") + "\"";
        return "{" + (resource.isEmpty() ? "" : "\"resource\":" + resource + ",") + "\"request\":{\"method\":\""
                + method + "\",\"url\":\"" + url + "\"" + version + "}}";
    }
}
