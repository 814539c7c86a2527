package no.whatmatters.demo;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The register of parties of the story, as an operator would write it. */
final class DemoParties {

    /** A party, the system of the numbers it gives, and what its clients are trusted to do. */
    private record Organisation(String number, String system, Map<String, List<String>> clients) {}

    private static final List<Organisation> ORGANISATIONS = List.of(
            new Organisation(
                    "310000108",
                    "https://sykehuset.example/plan",
                    Map.of(
                            "hospital-system",
                            List.of("SENDER"),
                            "hospital-nurse",
                            List.of("READER"),
                            "conformance",
                            List.of("READER"))),
            new Organisation(
                    "310000205",
                    "https://kommunen.example/plan",
                    Map.of(
                            "municipal-epj", List.of("READER"),
                            "municipal-registry", List.of("READER", "REGISTRAR"),
                            "municipal-nurse", List.of("READER"),
                            "municipal-app", List.of("APP"),
                            "leader", List.of("APP"),
                            "form-maker", List.of("APP"),
                            "individual-plan-system", List.of("SENDER", "READER"),
                            "conformance", List.of("READER"))),
            new Organisation("310000302", "https://legekontoret.example/plan", Map.of("gp", List.of("READER"))),
            new Organisation(
                    "310000507", "https://nabokommunen.example/plan", Map.of("nurse-elsewhere", List.of("READER"))),
            new Organisation(
                    "310000604", "https://sykehjemmet.example/plan", Map.of("nursing-home", List.of("READER"))),
            new Organisation("310000701", "https://dognenheten.example/plan", Map.of("day-unit", List.of("READER"))),
            new Organisation(
                    "310000787",
                    "https://nabosykehuset.example/plan",
                    Map.of("other-hospital-system", List.of("SENDER"), "conformance", List.of("READER"))),
            new Organisation("310000809", "https://dps.example/plan", Map.of("psychiatric-centre", List.of("READER"))),
            new Organisation("310000906", "https://prove.example/plan", Map.of("conformance", List.of("READER"))));

    private DemoParties() {}

    /** What an operator would write where that issuer gives all its clients their tokens. */
    static Map<String, Object> settings(String issuer) {
        Map<String, Object> settings = new LinkedHashMap<>();
        for (int i = 0; i < ORGANISATIONS.size(); i++) {
            Organisation organisation = ORGANISATIONS.get(i);
            String prefix = "whatmatters.parties.organisations[" + i + "].";
            settings.put(prefix + "number", organisation.number());
            settings.put(prefix + "identifier-systems[0]", organisation.system());
            int client = 0;
            for (Map.Entry<String, List<String>> each : organisation.clients().entrySet()) {
                String name = prefix + "clients[" + client++ + "].";
                settings.put(name + "id", each.getKey());
                settings.put(name + "issuer", issuer);
                for (int j = 0; j < each.getValue().size(); j++) {
                    settings.put(name + "roles[" + j + "]", each.getValue().get(j));
                }
            }
        }
        return settings;
    }
}
