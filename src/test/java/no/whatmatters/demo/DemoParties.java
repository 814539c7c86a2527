package no.whatmatters.demo;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The register of parties of the story, as an operator would write it. */
final class DemoParties {

    /** One client of a party, with what it is trusted to do. */
    private record Client(String number, String system, String id, List<String> roles) {}

    private static final List<Client> CLIENTS = List.of(
            new Client("310000108", "https://sykehuset.example/plan", "hospital-system", List.of("SENDER")),
            new Client("310000205", "https://kommunen.example/plan", "municipal-app", List.of("APP")),
            new Client("310000302", "https://legekontoret.example/plan", "gp", List.of("READER")),
            new Client("310000507", "https://nabokommunen.example/plan", "nurse-elsewhere", List.of("READER")),
            new Client("310000906", "https://prove.example/plan", "conformance", List.of("READER")));

    private DemoParties() {}

    static Map<String, Object> settings() {
        Map<String, Object> settings = new LinkedHashMap<>();
        for (int i = 0; i < CLIENTS.size(); i++) {
            Client client = CLIENTS.get(i);
            String prefix = "whatmatters.parties.organisations[" + i + "].";
            settings.put(prefix + "number", client.number());
            settings.put(prefix + "identifier-systems[0]", client.system());
            settings.put(prefix + "clients[0].id", client.id());
            for (int j = 0; j < client.roles().size(); j++) {
                settings.put(
                        prefix + "clients[0].roles[" + j + "]", client.roles().get(j));
            }
        }
        return settings;
    }
}
