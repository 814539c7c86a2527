package no.whatmatters.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.whatmatters.validation.fault.Fault;
import org.hl7.fhir.r4.model.Goal;
import org.hl7.fhir.r4.model.Narrative.NarrativeStatus;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.StringType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Content that would act in a reader's browser, or mean something else than it says, is not stored. */
class HarmfulContentTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<img src=\"https://tracker.example/kari.png\" alt=\"\"/>",
                "<img src=\"//tracker.example/kari.png\" alt=\"\"/>",
                "<img src=\"logout\" alt=\"\"/>",
                "<img src=\"data:image/svg+xml;base64,PHN2Zz4=\" alt=\"\"/>",
                "<a href=\"javascript:alert(1)\">Les mer</a>",
                "<a href=\"java&#10;script:alert(1)\">Les mer</a>",
                "<a href=\" JavaScript:alert(1)\">Les mer</a>",
                "<a href=\"data:text/html,x\">Les mer</a>",
                "<p style=\"background: url(https://tracker.example/x)\">Kari</p>",
                "<p style=\"background: u\\72l(https://tracker.example/x)\">Kari</p>",
                "<p style=\"background: u/**/rl(x)\">Kari</p>",
                "<table background=\"https://tracker.example/x\"><tr><td>Kari</td></tr></table>",
            })
    void refusesNarrativeThatFetchesOrActs(String harmful) {
        assertThat(refusals(narrative(harmful))).contains("wm-narrative-active");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<p onclick=\"alert(1)\">Kari</p>",
                "<iframe src=\"https://elsewhere.example\"></iframe>",
                "<object data=\"https://elsewhere.example\"></object>",
                "<form action=\"https://elsewhere.example\"><input name=\"x\"/></form>",
                "<link rel=\"stylesheet\" href=\"https://elsewhere.example\"/>",
                "<svg onload=\"alert(1)\"></svg>"
            })
    void refusesElementsThatNarrativeMayNotHave(String harmful) {
        assertThat(refusals(narrative(harmful))).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p style=\"color: red; padding: 2px\">Kari</p>",
                "<img src=\"data:image/png;base64,iVBORw0KGgo=\" alt=\"\"/>",
                "<a href=\"https://helsenorge.no/a?b=c:d\">Les mer</a>",
                "<a href=\"tel:+4712345678\">Ring</a>",
                "<a href=\"side#a:b\">Les mer</a>"
            })
    void takesNarrativeThatIsOnlyRead(String harmless) {
        assertThat(refusals(narrative(harmless))).isEmpty();
    }

    @Test
    void refusesModifiersAndRulesThatNobodyKnows() {
        Goal goal = goal();
        goal.addModifierExtension()
                .setUrl("https://elsewhere.example/not-a-goal")
                .setValue(new StringType("no goal"));
        goal.setImplicitRules("https://elsewhere.example/rules");
        assertThat(TestValidator.get().faultsOf(goal))
                .filteredOn(Fault::refuses)
                .extracting(Fault::rule, Fault::expression)
                .contains(
                        org.assertj.core.groups.Tuple.tuple("wm-modifier-unknown", "Goal.modifierExtension[0]"),
                        org.assertj.core.groups.Tuple.tuple("wm-implicit-rules", "Goal.implicitRules"));
    }

    @Test
    void keepsExtensionsThatChangeNothing() {
        Patient patient = new Patient();
        patient.addExtension().setUrl("https://elsewhere.example/nickname").setValue(new StringType("Kari"));
        assertThat(TestValidator.get().faultsOf(patient)).noneMatch(Fault::refuses);
    }

    private static List<String> refusals(Goal goal) {
        return TestValidator.get().faultsOf(goal).stream()
                .filter(Fault::refuses)
                .map(Fault::rule)
                .toList();
    }

    private static Goal narrative(String xhtml) {
        Goal goal = goal();
        goal.getText().setStatus(NarrativeStatus.ADDITIONAL);
        goal.getText().setDivAsString("<div xmlns=\"http://www.w3.org/1999/xhtml\"><p>Kari</p>" + xhtml + "</div>");
        return goal;
    }

    private static Goal goal() {
        Goal goal = new Goal();
        goal.setLifecycleStatus(Goal.GoalLifecycleStatus.ACTIVE);
        goal.getDescription().setText("Gå til postkassen");
        goal.getSubject().setReference("Patient/kari");
        return goal;
    }
}
