package no.whatmatters.careplan.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.text.MessageFormat;
import java.time.Instant;
import java.util.Arrays;
import java.util.Objects;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import no.whatmatters.careplan.picture.Due;
import no.whatmatters.careplan.picture.Means;
import no.whatmatters.careplan.picture.Member;
import no.whatmatters.careplan.picture.When;
import no.whatmatters.endpoint.refusal.Language;
import org.hl7.fhir.r4.model.CarePlan.CarePlanActivityStatus;
import org.hl7.fhir.r4.model.CarePlan.CarePlanStatus;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.Goal.GoalLifecycleStatus;
import org.hl7.fhir.r4.model.ServiceRequest.ServiceRequestStatus;
import org.hl7.fhir.r4.model.Task.TaskStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Dates, numbers and words as people write them in each language. */
class NarratorTest {

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
                    2026-05-04;                4. mai 2026;      4 May 2026
                    2026-05;                   mai 2026;         May 2026
                    2026;                      2026;             2026
                    2026-05-04T23:30:00Z;      5. mai 2026 kl. 01.30; 5 May 2026 at 01:30
                    2026-12-31T23:30:00+01:00; 31. desember 2026 kl. 23.30; 31 December 2026 at 23:30
                    """)
    void datesAreAsPreciseAsTheyWereGiven(String given, String norwegian, String english) {
        When when = Objects.requireNonNull(When.of(new DateTimeType(given)));
        assertThat(new Narrator(Language.BOKMAAL).moment(when)).isEqualTo(norwegian);
        assertThat(new Narrator(Language.NYNORSK).moment(when)).isEqualTo(norwegian);
        assertThat(new Narrator(Language.ENGLISH).moment(when)).isEqualTo(english);
    }

    @ParameterizedTest
    @CsvSource({"5,5", "5.0,5", "4.5,'4,5'", "10,10", "0,0", "7.25,'7,3'", "3.3333,'3,3'"})
    void aScoreIsShownAsItWasGiven(BigDecimal given, String shown) {
        assertThat(new Narrator(Language.BOKMAAL).number(given)).isEqualTo(shown);
    }

    @Test
    void meansAreRoundedOnlyWhenTheyAreShown() {
        Means kari = new Means(3, new BigDecimal(13), new BigDecimal(25));
        Narrator norwegian = new Narrator(Language.BOKMAAL);

        assertThat(norwegian.mean(kari.firstSum(), 3)).isEqualTo("4,3");
        assertThat(norwegian.mean(Objects.requireNonNull(kari.latestSum()), 3)).isEqualTo("8,3");
        assertThat(norwegian.mean(kari.changeSum(), 3)).isEqualTo("4,0");
        assertThat(new Narrator(Language.ENGLISH).mean(kari.changeSum(), 3)).isEqualTo("4.0");
    }

    @Test
    void aChangeHasItsSign() {
        Narrator narrator = new Narrator(Language.NYNORSK);

        assertThat(narrator.signed(new BigDecimal("4"), "4,0")).isEqualTo("+4,0");
        assertThat(narrator.signed(new BigDecimal("-2"), "-2")).isEqualTo("−2");
        assertThat(narrator.signed(BigDecimal.ZERO, "0")).isEqualTo("0");
    }

    @Test
    void ourCodesAreCalledWhatTheGuideCallsThem() {
        CodeableConcept municipality = new CodeableConcept();
        municipality
                .addCoding()
                .setSystem("https://w3id.org/whatmatters/fhir/CodeSystem/care-level")
                .setCode("gp");

        assertThat(new Narrator(Language.BOKMAAL).name(municipality)).isEqualTo("Fastlege");
        assertThat(new Narrator(Language.ENGLISH).name(municipality)).isEqualTo("GP");
    }

    @Test
    void otherCodesAreCalledWhatTheirSenderCallsThem() {
        CodeableConcept other = new CodeableConcept();
        other.addCoding().setSystem("http://snomed.info/sct").setCode("1").setDisplay("Rehabilitation");

        assertThat(new Narrator(Language.BOKMAAL).name(other)).isEqualTo("Rehabilitation");
        assertThat(new Narrator(Language.BOKMAAL).name(other.setText("Opptrening")))
                .isEqualTo("Opptrening");
        assertThat(new Narrator(Language.BOKMAAL).name(new CodeableConcept())).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyLanguageHasTheSameSentencesWithTheSameArguments(Language language) {
        ResourceBundle english = texts(Language.ENGLISH);
        ResourceBundle texts = texts(language);

        assertThat(new TreeSet<>(texts.keySet())).isEqualTo(new TreeSet<>(english.keySet()));
        assertThat(texts.keySet())
                .allSatisfy(key -> assertThat(arguments(texts, key)).as(key).isEqualTo(arguments(english, key)));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyStatusHasAWord(Language language) {
        Set<String> keys = texts(language).keySet();

        assertThat(keys).containsAll(keys("goal", GoalLifecycleStatus.values(), GoalLifecycleStatus::toCode));
        assertThat(keys).containsAll(keys("other-goal", GoalLifecycleStatus.values(), GoalLifecycleStatus::toCode));
        assertThat(keys).containsAll(keys("plan", CarePlanStatus.values(), CarePlanStatus::toCode));
        assertThat(keys).containsAll(keys("action", ServiceRequestStatus.values(), ServiceRequestStatus::toCode));
        assertThat(keys).containsAll(keys("action", CarePlanActivityStatus.values(), CarePlanActivityStatus::toCode));
        assertThat(keys).containsAll(keys("hand-over", TaskStatus.values(), TaskStatus::toCode));
        assertThat(keys).containsAll(keys("due", Due.State.values(), Due.State::name));
    }

    @Test
    void everyReasonToBeInTheTeamHasAWord() {
        assertThat(texts(Language.NYNORSK).keySet())
                .containsAll(Stream.of(Member.Because.values())
                        .filter(each -> each != Member.Because.CARE_TEAM)
                        .map(each -> "team." + each)
                        .toList());
    }

    @Test
    void aMomentOfTheNightIsADayInNorway() {
        assertThat(When.of(Instant.parse("2026-05-03T22:30:00Z")).date()).isEqualTo("2026-05-04");
    }

    /** Drafts and what was entered in error are not shown, so nobody needs a word for them. */
    private static <E extends Enum<E>> Stream<String> shown(String kind, E[] statuses, Function<E, String> code) {
        return Arrays.stream(statuses)
                .filter(each -> !Set.of("NULL", "ENTEREDINERROR", "DRAFT").contains(each.name())
                        || (each.name().equals("DRAFT") && !kind.equals("hand-over")))
                .map(each -> kind + "." + code.apply(each));
    }

    private static <E extends Enum<E>> Set<String> keys(String kind, E[] statuses, Function<E, String> code) {
        Set<String> keys = new TreeSet<>();
        shown(kind, statuses, code).forEach(keys::add);
        return keys;
    }

    private static int arguments(ResourceBundle texts, String key) {
        return new MessageFormat(texts.getString(key)).getFormatsByArgumentIndex().length;
    }

    private static ResourceBundle texts(Language language) {
        return ResourceBundle.getBundle(
                "no.whatmatters.careplan.narrative.picture",
                language.locale(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }
}
