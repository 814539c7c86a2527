package no.whatmatters.access.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.response.ValidatableResponse;
import java.util.List;
import no.whatmatters.ServerTest;
import no.whatmatters.TestPerson;
import no.whatmatters.access.AnyToken;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Nobody lets themselves or others in by changing who is who. */
class TakeoverTest extends ServerTest {

    private static final String NUMBER = "urn:oid:2.16.578.1.12.4.1.4.1";
    private static final String ORGANISATION = "urn:oid:2.16.578.1.12.4.1.4.101";

    private final TestPerson kari = TestPerson.next();
    private KarisPlan plan;

    @BeforeEach
    void theHospitalDischargesHer() {
        plan = KarisPlan.discharged(kari, this::fhirAs);
    }

    /** Whoever gave her record another's number would be let in with that one's discharge, or let a friend in as the person. */
    @Test
    void nobodyOnTheTeamGivesAPersonAnotherNumber() {
        TestPerson friend = TestPerson.next();
        assertIdentityStays("""
                [{"op":"add","path":"/identifier/-","value":{"system":"%s","value":"%s"}}]""".formatted(NUMBER, friend.identityNumber()));
        assertIdentityStays("""
                [{"op":"replace","path":"/identifier/0/value","value":"%s"}]""".formatted(friend.identityNumber()));
        patch("gp", "Patient", plan.patient(), "[{\"op\":\"remove\",\"path\":\"/identifier/0\"}]")
                .statusCode(200);
        assertThat(KarisPlan.find(kari, this::fhir).patient())
                .as("what is left out stays, as an old number")
                .isEqualTo(plan.patient());
        patch("gp", "Patient", plan.patient(), """
                [{"op":"add","path":"/telecom","value":[{"system":"phone","value":"22 00 00 00"}]},
                 {"op":"add","path":"/identifier/-","value":{"system":"https://legekontoret.example/plan","value":"%s.own"}}]""".formatted(kari.prefix())).statusCode(200);
    }

    /** The registered GP practice takes part. */
    @Test
    void nobodyOnTheTeamMakesAnotherHerGp() {
        String other = KarisPlan.id(this::fhir, "Organization", ORGANISATION + "|310000205");
        assertIdentityStays(
                "[{\"op\":\"add\",\"path\":\"/generalPractitioner/-\",\"value\":{\"reference\":\"Organization/" + other
                        + "\"}}]");
        assertIdentityStays("[{\"op\":\"remove\",\"path\":\"/generalPractitioner\"}]");
    }

    /** A conflict would tell whether the number is known here. */
    @Test
    void aNumberThatIsKnownAndOneThatIsNotAreRefusedAlike() {
        fhirAs("hospital-system")
                .contentType(FHIR_JSON)
                .body(dischargeOf(TestPerson.next()))
                .post("")
                .then()
                .statusCode(200);
        TestPerson known = TestPerson.next();
        fhirAs("hospital-system")
                .contentType(FHIR_JSON)
                .body(dischargeOf(known))
                .post("")
                .then()
                .statusCode(200);
        assertThat(withNumber(known)).isEqualTo(withNumber(TestPerson.next()));
    }

    private String withNumber(TestPerson other) {
        return Told.by(
                fhirAs("gp")
                        .contentType("application/json-patch+json")
                        .body("[{\"op\":\"add\",\"path\":\"/identifier/-\",\"value\":{\"system\":\"" + NUMBER
                                + "\",\"value\":\"" + other.identityNumber() + "\"}}]")
                        .patch("/Patient/" + plan.patient()),
                other.identityNumber());
    }

    /** Tasks that are for the municipality would be for somebody else. */
    @Test
    void whoMadeAnEntryOfTheRegisterDoesNotTurnItIntoAnother() {
        String own = "https://sykehuset.example/plan";
        String unit = create("hospital-nurse", "Organization", """
                {"resourceType":"Organization","name":"Poliklinikk","identifier":[{"system":"%s","value":"%s"}]}""".formatted(own, kari.prefix()));
        patch("hospital-nurse", "Organization", unit, """
                [{"op":"add","path":"/identifier/-","value":{"system":"%s","value":"310000205"}}]""".formatted(ORGANISATION))
                .statusCode(403)
                .body(code(), equalTo("identity-belonged-to-registers"));
        patch(
                        "hospital-nurse",
                        "Organization",
                        unit,
                        "[{\"op\":\"replace\",\"path\":\"/name\",\"value\":\"Ny poliklinikk\"}]")
                .statusCode(200);
        String municipality = KarisPlan.id(this::fhir, "Organization", ORGANISATION + "|310000205");
        String role = create("hospital-nurse", "PractitionerRole", """
                {"resourceType":"PractitionerRole","organization":{"reference":"Organization/%s"}}""".formatted(unit));
        patch("hospital-nurse", "PractitionerRole", role, """
                [{"op":"replace","path":"/organization/reference","value":"Organization/%s"}]""".formatted(municipality))
                .statusCode(403)
                .body(code(), equalTo("identity-belonged-to-registers"));
        patch("hospital-nurse", "PractitionerRole", role, "[{\"op\":\"add\",\"path\":\"/active\",\"value\":false}]")
                .statusCode(200);
    }

    /** Whoever was the first to send it to this server. */
    @Test
    void theEntryOfAPartyIsThatPartysToChange() {
        String municipality = KarisPlan.id(this::fhir, "Organization", ORGANISATION + "|310000205");
        String renamed = "[{\"op\":\"replace\",\"path\":\"/name\",\"value\":\"Fjordbyen kommune\"}]";
        patch("hospital-nurse", "Organization", municipality, renamed.replace("Fjordbyen", "Annen"))
                .statusCode(403)
                .body(code(), equalTo("resource-belonged-to-another"));
        patch("municipal-nurse", "Organization", municipality, renamed).statusCode(200);
    }

    @Test
    void whoIsNoHealthPersonnelSeesNoClinicalContentWhateverTheSystem() {
        String condition = "/Condition/" + plan.condition();
        fhirAs("gp").get(condition).then().statusCode(200);
        fhirWith(AnyToken.of("gp").hpr(null).signed())
                .get(condition)
                .then()
                .statusCode(403)
                .body(code(), equalTo("role-did-not-reach"));
    }

    @Test
    void aSystemThatIsNotRegisteredGetsNothing() {
        for (AnyToken token : List.of(
                AnyToken.of("municipal-epj").client("bookkeeping"),
                AnyToken.of("hospital-system").client("hospital-nurse-app"),
                AnyToken.of("municipal-nurse").client("bookkeeping"))) {
            fhirWith(token.signed())
                    .get("/Goal/" + plan.goal())
                    .then()
                    .statusCode(403)
                    .body(code(), equalTo("client-not-registered"));
        }
    }

    @Test
    void whatIsSentUnderAForgedSourceIsItsSendersOwn() {
        String forged = """
                {"resourceType":"Condition","meta":{"source":"urn:oid:2.16.578.1.12.4.1.4.101.310000108"},
                 "subject":{"reference":"Patient/%s"},"code":{"text":"x"}}""".formatted(plan.patient());
        String id = create("gp", "Condition", forged);
        String source = "urn:oid:2.16.578.1.12.4.1.4.101.310000302";
        fhirAs("gp").get("/Condition/" + id).then().body("meta.source", equalTo(source));
        fhirAs("gp")
                .contentType(FHIR_JSON)
                .body(forged.replaceFirst("\\{", "{\"id\":\"" + id + "\","))
                .put("/Condition/" + id)
                .then()
                .statusCode(200);
        fhirAs("gp").get("/Condition/" + id).then().body("meta.source", equalTo(source));
        patch("gp", "Condition", id, """
                [{"op":"replace","path":"/meta/source","value":"urn:oid:2.16.578.1.12.4.1.4.101.310000108"},
                 {"op":"replace","path":"/code/text","value":"y"}]""").statusCode(200);
        fhirAs("gp").get("/Condition/" + id).then().body("meta.source", equalTo(source));
        sent(
                        "gp",
                        "{\"resourceType\":\"Bundle\",\"type\":\"transaction\",\"entry\":[{\"resource\":"
                                + forged.replaceFirst("\\{", "{\"id\":\"" + id + "\",")
                                + ",\"request\":{\"method\":\"PUT\",\"url\":\"Condition/" + id + "\"}}]}")
                .statusCode(200);
        fhirAs("gp").get("/Condition/" + id).then().body("meta.source", equalTo(source));
    }

    private void assertIdentityStays(String patch) {
        patch("gp", "Patient", plan.patient(), patch)
                .statusCode(403)
                .body(code(), equalTo("identity-belonged-to-registers"));
    }

    private String create(String persona, String type, String body) {
        return fhirAs(persona)
                .contentType(FHIR_JSON)
                .header("Prefer", "return=representation")
                .body(body)
                .post("/" + type)
                .then()
                .statusCode(201)
                .extract()
                .jsonPath()
                .getString("id");
    }

    private ValidatableResponse sent(String persona, String bundle) {
        return fhirAs(persona).contentType(FHIR_JSON).body(bundle).post("").then();
    }

    private ValidatableResponse patch(String persona, String type, String id, String patch) {
        return fhirAs(persona)
                .contentType("application/json-patch+json")
                .body(patch)
                .patch("/" + type + "/" + id)
                .then();
    }

    private static String code() {
        return "issue[0].details.coding[0].code";
    }
}
