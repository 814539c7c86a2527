package no.whatmatters.careplan.handover;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.parser.IParser;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import no.whatmatters.vocabulary.CompiledGuide;
import no.whatmatters.vocabulary.TaskCode;
import org.hl7.fhir.r4.model.PlanDefinition;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Task;
import org.hl7.fhir.r4.model.Task.TaskStatus;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FollowUpTest {

    private static final IParser JSON = FhirContext.forR4Cached().newJsonParser();

    private static final Pathway AFTER_HOSPITAL = Pathway.of(
            JSON.parseResource(PlanDefinition.class, CompiledGuide.read("PlanDefinition-after-hospital.json")));

    private static final Instant ACCEPTED = Instant.parse("2026-05-04T11:00:00Z");

    private static final FollowUp KARIS =
            followUp(LocalDate.parse("2026-05-04"), new Reference("Organization/gp-practice"));

    @Test
    void makesTheFourStepsOfThePathway() {
        assertThat(KARIS.tasks(AFTER_HOSPITAL, List.of(), ACCEPTED))
                .extracting(FollowUpTest::line)
                .containsExactly(
                        "call-at-discharge 2026-05-04 Organization/municipality Samtale ved utskrivning",
                        "home-visit 2026-05-07 Organization/municipality Hjemmebesøk",
                        "gp-appointment 2026-05-18 Organization/gp-practice Time hos fastlegen",
                        "ask-again 2026-06-01 Organization/municipality Spørre igjen hva som er viktig");
    }

    @Test
    void namesTheFormsOfTheVisitAndOfAskingAgain() {
        assertThat(KARIS.tasks(AFTER_HOSPITAL, List.of(), ACCEPTED))
                .extracting(task -> task.getInput().stream()
                        .map(each -> each.getValue().primitiveValue().replaceAll(".*/Questionnaire/|\\|.*", ""))
                        .toList())
                .containsExactly(
                        List.of(),
                        List.of("home-care-assessment"),
                        List.of(),
                        List.of("follow-up-conversation", "home-care-assessment"));
    }

    @Test
    void countsCalendarDaysWhenTheClocksChange() {
        FollowUp over = followUp(LocalDate.parse("2026-10-23"), null);
        assertThat(over.tasks(AFTER_HOSPITAL, List.of(), ACCEPTED))
                .extracting(task ->
                        task.getRestriction().getPeriod().getEndElement().getValueAsString())
                .containsExactly("2026-10-23", "2026-10-26", "2026-11-06", "2026-11-20");
    }

    @Test
    void whoAcceptsSeesToTheGpWhereNoneIsKnown() {
        Task gp = followUp(LocalDate.parse("2026-05-04"), null)
                .tasks(AFTER_HOSPITAL, List.of(), ACCEPTED)
                .get(2);
        assertThat(gp.getOwner().getReference()).isEqualTo("Organization/municipality");
    }

    @Test
    void leavesOutWhatTheSenderSent() {
        Task sent = new Task().setCode(TaskCode.HOME_VISIT.concept());
        assertThat(KARIS.tasks(AFTER_HOSPITAL, List.of(sent), ACCEPTED))
                .extracting(task -> task.getCode().getCodingFirstRep().getCode())
                .containsExactly("call-at-discharge", "gp-appointment", "ask-again");
    }

    @Test
    void theSameAcceptanceNamesTheSameTasksAndAnotherHandOverOthers() {
        assertThat(names(KARIS)).isEqualTo(names(KARIS)).doesNotHaveDuplicates();
        FollowUp next = new FollowUp(
                "second", KARIS.person(), KARIS.shared(), KARIS.part(), KARIS.accepting(), null, KARIS.discharge());
        assertThat(names(next)).doesNotContainAnyElementsOf(names(KARIS));
    }

    /** The example of the call is as it was when the call was made; nothing but its status has changed. */
    @Test
    void makesTheGuidesExamples() {
        FollowUp guides = new FollowUp(
                "019b0000-0000-7000-8000-000000000005",
                new Reference("Patient/kari"),
                new Reference("CarePlan/kari-shared-plan"),
                new Reference("CarePlan/019b0000-0000-7000-8000-000000000004"),
                new Reference("Organization/municipality"),
                new Reference("Organization/gp-practice"),
                LocalDate.parse("2026-05-04"));
        for (Task made : guides.tasks(AFTER_HOSPITAL, List.of(), ACCEPTED)) {
            String step = made.getCode().getCodingFirstRep().getCode();
            made.setId("kari-" + step);
            if (step.equals("call-at-discharge")) {
                made.setStatus(TaskStatus.COMPLETED);
            }
            Task example = JSON.parseResource(Task.class, CompiledGuide.example("Task-kari-" + step));
            assertThat(JSON.encodeResourceToString(made)).isEqualTo(JSON.encodeResourceToString(example));
        }
    }

    private static List<String> names(FollowUp followUp) {
        return followUp.tasks(AFTER_HOSPITAL, List.of(), ACCEPTED).stream()
                .map(task -> task.getIdentifierFirstRep().getValue())
                .toList();
    }

    private static FollowUp followUp(LocalDate discharge, @Nullable Reference gpPractice) {
        return new FollowUp(
                "first",
                new Reference("Patient/kari"),
                new Reference("CarePlan/shared"),
                new Reference("CarePlan/discharge"),
                new Reference("Organization/municipality"),
                gpPractice,
                discharge);
    }

    private static String line(Task task) {
        return String.join(
                " ",
                task.getCode().getCodingFirstRep().getCode(),
                task.getRestriction().getPeriod().getEndElement().getValueAsString(),
                task.getOwner().getReference(),
                task.getCode().getText());
    }
}
