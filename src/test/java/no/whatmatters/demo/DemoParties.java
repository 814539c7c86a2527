package no.whatmatters.demo;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The register of parties of the story, as an operator would write it. */
final class DemoParties {

    /** A party with its clients. */
    private record Party(String number, String system, List<Client> clients) {}

    /** What a client is trusted to do. */
    private record Client(String id, String role) {}

    private static final List<Party> PARTIES = List.of(
            new Party(
                    "310000108",
                    "https://sykehuset.example/plan",
                    List.of(new Client("hospital-system", "SENDER"), new Client("hospital-nurse", "READER"))),
            new Party(
                    "310000205",
                    "https://kommunen.example/plan",
                    List.of(
                            new Client("municipal-epj", "READER"),
                            new Client("municipal-nurse", "READER"),
                            new Client("municipal-app", "APP"),
                            new Client("leader", "APP"))),
            new Party("310000302", "https://legekontoret.example/plan", List.of(new Client("gp", "READER"))),
            new Party(
                    "310000507", "https://nabokommunen.example/plan", List.of(new Client("nurse-elsewhere", "READER"))),
            new Party(
                    "310000701",
                    "https://nabosykehuset.example/plan",
                    List.of(new Client("other-hospital-system", "SENDER"))),
            new Party("310000906", "https://prove.example/plan", List.of(new Client("conformance", "READER"))));

    private DemoParties() {}

    static Map<String, Object> settings() {
        Map<String, Object> settings = new LinkedHashMap<>();
        for (int i = 0; i < PARTIES.size(); i++) {
            Party party = PARTIES.get(i);
            String prefix = "whatmatters.parties.organisations[" + i + "].";
            settings.put(prefix + "number", party.number());
            settings.put(prefix + "identifier-systems[0]", party.system());
            for (int j = 0; j < party.clients().size(); j++) {
                Client client = party.clients().get(j);
                settings.put(prefix + "clients[" + j + "].id", client.id());
                settings.put(prefix + "clients[" + j + "].roles[0]", client.role());
            }
        }
        return settings;
    }
}
