package no.whatmatters.careplan.narrative;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import no.whatmatters.careplan.picture.Party;
import no.whatmatters.careplan.picture.When;
import no.whatmatters.careplan.picture.When.Precision;
import no.whatmatters.endpoint.refusal.Language;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Goal.GoalLifecycleStatus;
import org.jspecify.annotations.Nullable;

/**
 * Says things in one language: sentences from {@code picture_nb|nn|en.properties}, names of codes from the guide, dates
 * and numbers as people write them. Numbers are rounded here and nowhere else.
 */
public final class Narrator {

    private static final Control ONLY_THE_LANGUAGE_ASKED_FOR = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

    private final Language language;
    private final ResourceBundle sentences;
    private final List<String> months;

    public Narrator(Language language) {
        this.language = language;
        this.sentences = ResourceBundle.getBundle(
                Narrator.class.getPackageName() + ".picture",
                language.locale(),
                Narrator.class.getClassLoader(),
                ONLY_THE_LANGUAGE_ASKED_FOR);
        this.months = List.of(sentences.getString("months").split(","));
    }

    public Language language() {
        return language;
    }

    /** A sentence; the arguments fill its MessageFormat. */
    public String say(String key, Object... arguments) {
        return new MessageFormat(sentences.getString(key), language.locale()).format(arguments);
    }

    /** What the status is called, or the bare code where we have no word for it; nothing for nothing. */
    String status(String kind, String code) {
        String key = kind + "." + code;
        return sentences.containsKey(key) ? say(key) : code;
    }

    /** Empty where the sender has an extension in place of the status. */
    String status(String kind, @Nullable GoalLifecycleStatus status) {
        return status == null ? "" : status(kind, status.toCode());
    }

    /** The date as it was given: a day, a month or a year. */
    String date(When when) {
        LocalDate date = when.date();
        return switch (when.precision()) {
            case YEAR -> String.valueOf(date.getYear());
            case MONTH -> months.get(date.getMonthValue() - 1) + " " + date.getYear();
            case DAY, MOMENT ->
                say("date", date.getDayOfMonth(), months.get(date.getMonthValue() - 1), String.valueOf(date.getYear()));
        };
    }

    /** The date, with the time of day where it was given. */
    public String moment(When when) {
        if (when.precision() != Precision.MOMENT) {
            return date(when);
        }
        LocalDateTime time = LocalDateTime.ofInstant(when.moment(), When.NORWAY);
        return say(
                "moment",
                date(when),
                String.format(Locale.ROOT, "%02d", time.getHour()),
                String.format(Locale.ROOT, "%02d", time.getMinute()));
    }

    /** A number as it was given; more than one decimal is rounded to one. */
    String number(BigDecimal value) {
        BigDecimal shown = value.stripTrailingZeros();
        return written(shown.scale() > 1 ? rounded(shown) : shown.setScale(Math.max(shown.scale(), 0)));
    }

    /** A mean, always with one decimal. */
    String mean(BigDecimal sum, int count) {
        return written(sum.divide(BigDecimal.valueOf(count), 1, RoundingMode.HALF_UP));
    }

    /** A change, with its sign. */
    String signed(BigDecimal change, String written) {
        return switch (change.signum()) {
            case 1 -> "+" + written;
            case -1 -> "\u2212" + written.substring(1);
            default -> written;
        };
    }

    /** What a concept is called: our own codes in this language; else the words of whoever sent it. */
    String name(CodeableConcept concept) {
        for (Coding coding : concept.getCoding()) {
            String name = isWhole(coding) ? name(coding.getSystem(), coding.getCode()) : null;
            if (name != null) {
                return name;
            }
        }
        if (concept.getText() != null) {
            return concept.getText();
        }
        return concept.getCoding().stream()
                .map(each -> each.getDisplay() != null ? each.getDisplay() : each.getCode())
                .filter(each -> each != null)
                .findFirst()
                .orElse("");
    }

    /** Whether the concept is called something of ours in this language, so that its name is in this language. */
    boolean knows(CodeableConcept concept) {
        return concept.getCoding().stream()
                .anyMatch(each -> isWhole(each) && name(each.getSystem(), each.getCode()) != null);
    }

    private static boolean isWhole(Coding coding) {
        return coding.getSystem() != null && coding.getCode() != null;
    }

    public @Nullable String name(String system, String code) {
        return CodeNames.ofTheGuide().name(system, code, language);
    }

    /** The codes of one of the guide's systems, in its order. */
    public static List<String> codes(String system) {
        return CodeNames.ofTheGuide().codes(system);
    }

    /** Who it is; somebody unknown is said to be so. */
    String party(Party party) {
        return party.isKnown() ? party.text() : say("somebody");
    }

    private String written(BigDecimal number) {
        String text = number.toPlainString();
        return language == Language.ENGLISH ? text : text.replace('.', ',');
    }

    private static BigDecimal rounded(BigDecimal number) {
        return number.setScale(1, RoundingMode.HALF_UP);
    }
}
