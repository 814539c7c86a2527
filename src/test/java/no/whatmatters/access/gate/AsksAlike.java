package no.whatmatters.access.gate;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import no.whatmatters.ServerTest;
import no.whatmatters.TestPerson;
import no.whatmatters.access.AnyToken;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.provider.Arguments;

/** Asks about Kari, who has a plan, and in the same words about somebody nobody has heard of: no answer may differ. */
abstract class AsksAlike extends ServerTest {

    static final String NUMBER = "urn:oid:2.16.578.1.12.4.1.4.1";

    final TestPerson kari = TestPerson.next();
    final TestPerson stranger = TestPerson.next();
    KarisPlan plan;

    @BeforeEach
    void theHospitalDischargesHer() {
        plan = KarisPlan.discharged(kari, this::fhirAs);
    }

    /** Somebody asks, about whom she has nothing to do with. */
    static Map<String, AnyToken> askers() {
        Map<String, AnyToken> askers = new LinkedHashMap<>();
        askers.put("nurse elsewhere", AnyToken.of("nurse-elsewhere"));
        askers.put("nurse in an emergency", AnyToken.of("nurse-elsewhere").inEmergency("Funnet bevisstløs hjemme"));
        askers.put("record system elsewhere", elsewhere());
        askers.put("another citizen", AnyToken.ofCitizen(TestPerson.next()));
        askers.put("form maker", AnyToken.ofFormMaker("310000205"));
        askers.put("another hospital", anotherHospital());
        return askers;
    }

    static AnyToken elsewhere() {
        return AnyToken.of("municipal-epj").organisation("310000507").client("nurse-elsewhere");
    }

    private static AnyToken anotherHospital() {
        return AnyToken.of("hospital-system").organisation("310000787").client("other-hospital-system");
    }

    /** Ways to refer to her. */
    static List<String> wordings() {
        return List.of(
                "{\"reference\":\"Patient?identifier=" + NUMBER + "|%number%\"}",
                "{\"identifier\":{\"system\":\"" + NUMBER + "\",\"value\":\"%number%\"}}",
                "{\"type\":\"Patient\",\"identifier\":{\"system\":\"" + NUMBER + "\",\"value\":\"%number%\"}}",
                "{\"reference\":\"Patient/%patient%\"}",
                "{\"reference\":\"Patient/%patient%/_history/1\"}");
    }

    static Stream<Arguments> references() {
        return askers().keySet().stream()
                .flatMap(asker -> wordings().stream().map(reference -> Arguments.of(asker, reference)));
    }

    interface Ask {
        Response of(RequestSpecification request, String body);
    }

    void askedAlike(String asker, Ask ask, String body) {
        askedAlike(asker, Objects.requireNonNull(askers().get(asker)), ask, body);
    }

    void askedAlike(String asker, AnyToken token, Ask ask, String body) {
        String known = told(token, ask, body, kari);
        String unknown = told(token, ask, body, stranger);
        assertThat(known).as(asker + " asks with " + body).isEqualTo(unknown);
    }

    private String told(AnyToken token, Ask ask, String body, TestPerson about) {
        Response answer = ask.of(
                fhirWith(token.signed()).contentType(FHIR_JSON).header("Prefer", "return=representation"),
                filled(body, about));
        return Told.by(answer, about.identityNumber(), about.prefix());
    }

    private String filled(String text, TestPerson about) {
        boolean known = about.equals(kari);
        return text.replace("%number%", about.identityNumber())
                .replace("%prefix%", about.prefix())
                .replace("%patient%", known ? plan.patient() : UUID.randomUUID().toString())
                .replace("%goal%", known ? plan.goal() : UUID.randomUUID().toString())
                .replace(
                        "%condition%",
                        known ? plan.condition() : UUID.randomUUID().toString());
    }
}
