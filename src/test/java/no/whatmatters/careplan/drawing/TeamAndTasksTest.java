package no.whatmatters.careplan.drawing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import ca.uhn.fhir.context.FhirContext;
import java.time.Instant;
import java.util.List;
import no.whatmatters.careplan.Stories;
import no.whatmatters.careplan.StoryInMemory;
import no.whatmatters.careplan.picture.At;
import no.whatmatters.careplan.picture.Due;
import no.whatmatters.careplan.picture.Due.State;
import no.whatmatters.careplan.picture.HandOver;
import no.whatmatters.careplan.picture.Member;
import no.whatmatters.careplan.picture.Member.Because;
import no.whatmatters.careplan.picture.Picture;
import no.whatmatters.careplan.picture.PlanPart;
import no.whatmatters.vocabulary.CompiledGuide;
import org.hl7.fhir.r4.model.CarePlan;
import org.hl7.fhir.r4.model.CareTeam;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.Organization;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Task;
import org.hl7.fhir.r4.model.Task.TaskStatus;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who is around Kari, what is handed over, and what is due; and what one care level sees of it. */
class TeamAndTasksTest {

    private static final String STORED = "2026-05-04T11:00:00Z";

    private final StoryInMemory story = Stories.kariAfterFollowUp();

    @Test
    void aDeadlineCountsToTheEndOfThatDayInNorway() {
        story.with(task("Task-kari-gp-appointment", "gp-practice"), STORED);

        assertThat(due("2026-05-18T21:59:59Z")).containsExactly(State.OPEN);
        assertThat(due("2026-05-18T22:00:00Z")).containsExactly(State.OVERDUE);
    }

    @Test
    void whatIsOpenComesFirstByItsDateAndWhatIsDoneComesLast() {
        story.with(task("Task-kari-call-at-discharge", "municipality"), STORED)
                .with(task("Task-kari-ask-again", "municipality"), STORED)
                .with(task("Task-kari-home-visit", "municipality"), STORED);

        assertThat(due("2026-05-10T10:00:00Z")).containsExactly(State.OVERDUE, State.OPEN, State.DONE);
    }

    @Test
    void aRejectedHandOverTellsWhy() {
        story.then("Bundle-kari-rejected", "2026-06-02T09:00:00Z");

        assertThat(pictureAt("2026-06-02T10:00:00Z").handOvers())
                .singleElement()
                .satisfies(each -> {
                    assertThat(each.status()).isEqualTo(TaskStatus.REJECTED);
                    assertThat(each.reason()).isNotNull().satisfies(reason -> assertThat(reason.getText())
                            .isEqualTo("Kari har flyttet til Nabofjord kommune."));
                });
    }

    @Test
    void theNewestHandOverComesFirst() {
        List<HandOver> handOvers = Drawing.of(
                        Stories.solveigAfter(10).recordsOf(Stories.SOLVEIG),
                        At.now(Instant.parse("2026-03-10T10:00:00Z")),
                        null)
                .handOvers();

        assertThat(handOvers).hasSize(9).allMatch(HandOver::isWaiting);
        assertThat(handOvers.get(0).from().text()).isEqualTo("Lyngtoppen sykehjem");
        assertThat(handOvers.get(0).to().text()).isEqualTo("Fjordbyen kommune");
    }

    @Test
    void theCareTeamComesFirstThenTheGpThenThoseWithAPartOfThePlan() {
        story.with(careTeam(null), STORED);

        assertThat(pictureAt("2026-06-02T10:00:00Z").team())
                .extracting(each -> each.who().text(), Member::because)
                .startsWith(
                        tuple("Kari Fjelltun", Because.CARE_TEAM),
                        tuple("Fjordbyen kommune", Because.CARE_TEAM),
                        tuple("Fjordbyen legekontor", Because.GENERAL_PRACTITIONER),
                        tuple("Fjordbyen sykehus", Because.PLAN));
    }

    @Test
    void whoHasLeftTheCareTeamIsNoMember() {
        story.with(careTeam("2026-05-31"), STORED);

        assertThat(pictureAt("2026-05-31T20:00:00Z").team())
                .anySatisfy(each -> assertThat(each.since()).isNotNull());
        assertThat(pictureAt("2026-06-01T20:00:00Z").team())
                .allSatisfy(each -> assertThat(each.since()).isNull());
    }

    @Test
    void oneCareLevelSeesItsOwnPlansActionsAndTasksButAllGoals() {
        story.with(task("Task-kari-gp-appointment", "gp-practice"), STORED)
                .with(task("Task-kari-ask-again", "municipality"), STORED);

        Picture picture = Drawing.of(
                story.recordsOf(Stories.KARI), At.now(Instant.parse("2026-05-10T10:00:00Z")), "municipality");

        assertThat(picture.goals()).hasSize(3);
        assertThat(picture.handOvers()).hasSize(1);
        assertThat(picture.parts())
                .extracting(PlanPart::title)
                .extracting(each -> each.words())
                .containsExactly("Hjemmetjenestens plan");
        assertThat(picture.actions()).hasSize(3);
        assertThat(picture.due())
                .extracting(each -> each.what().getCodingFirstRep().getCode())
                .containsExactly("ask-again");
    }

    /** The service makes them for the hospital's part of the plan; they are done by those to whom it hands over. */
    @ParameterizedTest
    @CsvSource({"hospital,", "municipality,ask-again", "gp,gp-appointment"})
    void aTaskForThePartOfAnotherLevelBelongsToThatOfWhoDoesIt(String level, @Nullable String seen) {
        for (String[] each : new String[][] {{"gp-appointment", "gp-practice"}, {"ask-again", "municipality"}}) {
            Task task = task("Task-kari-" + each[0], each[1]);
            task.setBasedOn(List.of(hospitalsPlan()));
            story.with(task, STORED);
        }
        assertThat(Drawing.of(story.recordsOf(Stories.KARI), At.now(Instant.parse("2026-05-10T10:00:00Z")), level)
                        .due())
                .extracting(each -> each.what().getCodingFirstRep().getCode())
                .isEqualTo(seen == null ? List.of() : List.of(seen));
    }

    /** It may be anybody's, and whose it is must not miss it. */
    @Test
    void aTaskOfSomebodyWhoseLevelIsNotKnownIsShownToAll() {
        Organization other = new Organization();
        other.setId("other");
        Task task = task("Task-kari-ask-again", "municipality");
        task.setOwner(new Reference("Organization/other"));
        task.setBasedOn(List.of(hospitalsPlan()));
        story.with(other, STORED).with(task, STORED);
        for (String level : List.of("hospital", "municipality", "gp")) {
            assertThat(Drawing.of(story.recordsOf(Stories.KARI), At.now(Instant.parse("2026-05-10T10:00:00Z")), level)
                            .due())
                    .hasSize(1);
        }
    }

    @Test
    void aPlanOfNoLevelIsShownToAll() {
        CarePlan plain = story.find(CarePlan.class, "kari.plan").copy();
        plain.setId("plain");
        plain.setCategory(List.of());
        plain.setTitle("Ernæringsplan");
        story.with(plain, STORED);

        Picture picture =
                Drawing.of(story.recordsOf(Stories.KARI), At.now(Instant.parse("2026-05-10T10:00:00Z")), "hospital");

        assertThat(picture.parts())
                .extracting(each -> each.title().words())
                .contains("Ernæringsplan")
                .doesNotContain("Hjemmetjenestens plan");
    }

    private List<State> due(String at) {
        return pictureAt(at).due().stream().map(Due::state).toList();
    }

    private Picture pictureAt(String at) {
        return Drawing.of(story.recordsOf(Stories.KARI), At.now(Instant.parse(at)), null);
    }

    private Task task(String example, String owner) {
        Task task = FhirContext.forR4Cached().newJsonParser().parseResource(Task.class, CompiledGuide.example(example));
        task.setFor(person());
        task.setOwner(organisation(owner.equals("gp-practice") ? "310000302" : "310000205"));
        task.setBasedOn(List.of());
        return task;
    }

    private CareTeam careTeam(@Nullable String municipalityUntil) {
        CareTeam team = new CareTeam();
        team.setId("team");
        team.setStatus(CareTeam.CareTeamStatus.ACTIVE);
        team.setSubject(person());
        team.addParticipant().setMember(person());
        team.addParticipant()
                .setMember(organisation("310000205"))
                .getPeriod()
                .setStartElement(new DateTimeType("2026-05-04"));
        if (municipalityUntil != null) {
            team.getParticipant().get(1).getPeriod().setEndElement(new DateTimeType(municipalityUntil));
        }
        return team;
    }

    private Reference person() {
        return new Reference(PersonalRecords.nameOf(story.find(Patient.class, Stories.KARI)));
    }

    private Reference hospitalsPlan() {
        return new Reference(PersonalRecords.nameOf(story.find(CarePlan.class, "kari.plan")));
    }

    private Reference organisation(String number) {
        return new Reference(PersonalRecords.nameOf(story.find(Organization.class, number)));
    }
}
