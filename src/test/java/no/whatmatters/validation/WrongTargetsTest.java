package no.whatmatters.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import no.whatmatters.validation.fault.Fault;
import org.junit.jupiter.api.Test;

/** A reference of a wrong type is told; where another rule speaks of that very reference, that rule alone, at its place. */
class WrongTargetsTest {

    private static final Path RULES = Path.of("ig", "input", "tests");

    @Test
    void areToldBesideAnAcceptanceByAnOrganisation() throws IOException {
        String goal = Files.readString(RULES.resolve("what-matters-goal/wm-goal-2.fail.json"));
        String related = """
                "extension": [
                    {"url": "http://hl7.org/fhir/StructureDefinition/goal-relationship", "extension": [
                      {"url": "type", "valueCodeableConcept": {"text": "delmål"}},
                      {"url": "target", "valueReference": {"reference": "Device/klokke"}}]},
                """;
        assertThat(faults(goal)).containsExactly("wm-goal-2 Goal.extension[1]");
        assertThat(faults(goal.replace("Patient/kari\"", "Organization/hospital\"")))
                .contains("wm-goal-2 Goal.extension[0]", "wm-goal-2 Goal.extension[1]");
        assertThat(faults(goal.replaceFirst("\"extension\": \\[", related)))
                .containsExactlyInAnyOrder(
                        "wm-goal-2 Goal.extension[2]",
                        "Reference_REF_BadTargetType Goal.extension[0].extension[1].value.ofType(Reference)");
    }

    @Test
    void areToldBesideABlockingOfADevice() throws IOException {
        String blocking = Files.readString(RULES.resolve("patient-blocking/wm-blocking-1.fail.json"));
        String narrower = """
                "provision": {"provision": [{"actor": [{"role": {"text": "leser"}, "reference": {"reference": "Goal/1"}}]}],
                """;
        assertThat(faults(blocking)).containsExactly("wm-blocking-1 Consent.provision.actor[0].reference");
        assertThat(faults(blocking.replaceFirst("\"provision\": \\{", narrower)))
                .containsExactlyInAnyOrder(
                        "wm-blocking-1 Consent.provision.actor[0].reference",
                        "wm-blocking-1 Consent.provision.provision[0].actor[0].reference");
    }

    /** Of this address nobody knows the type. */
    @Test
    void thatOnlyARuleSeesAreToldWhereTheyStand() throws IOException {
        String goal = Files.readString(RULES.resolve("what-matters-goal/wm-goal-2.fail.json"));
        assertThat(faults(goal.replace("Organization/municipality", "https://kommunen.example/1")))
                .containsExactly("wm-goal-2 Goal.extension[1]");
    }

    private static List<String> faults(String json) {
        return TestValidator.refusals(json).stream()
                .map((Fault fault) -> fault.rule() + " " + fault.expression())
                .toList();
    }
}
