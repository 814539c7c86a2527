package no.whatmatters.conversation.form;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hl7.fhir.r4.model.Base;
import org.hl7.fhir.r4.model.QuestionnaireResponse;
import org.jspecify.annotations.Nullable;

/**
 * Finds out which of the repeated items and answers of an amended response are which of those before. When the first of three
 * goals is taken out, the other two stay the second and the third; what was taken out once, and is said again in the same
 * words, is the same again.
 */
public final class Alignment {

    private final List<Gone> goneBefore;
    private final String amendedVersion;
    private final Likeness likeness = new Likeness();
    private final Occurrences now = Occurrences.byPlace();
    private final List<Gone> gone = new ArrayList<>();
    private final Set<Gone> back = Collections.newSetFromMap(new IdentityHashMap<>());

    private Alignment(List<Gone> goneBefore, QuestionnaireResponse amended) {
        this.goneBefore = goneBefore;
        this.amendedVersion = String.valueOf(amended.getIdElement().getVersionIdPart());
    }

    /**
     * An item, or one answer of a question, that was in a version and is in none after it.
     *
     * @param version number of the version
     */
    public record Gone(long version, Answered answered) {

        /** The one that {@link #number} gave, in that version. */
        public static Optional<Gone> read(long version, int number, Answered root) {
            List<Base> nodes = Occurrences.nodes((QuestionnaireResponse) root.node());
            return Optional.ofNullable(number < nodes.size() ? root.find(nodes.get(number)) : null)
                    .map(each -> new Gone(version, each));
        }

        /** Which of the items and answers of its version it is. */
        public int number() {
            Answered root = answered;
            for (Answered each = answered.parent(); each != null; each = each.parent()) {
                root = each;
            }
            List<Base> nodes = Occurrences.nodes((QuestionnaireResponse) root.node());
            for (int i = 0; i < nodes.size(); i++) {
                if (nodes.get(i) == answered.node()
                        || (!answered.answers().isEmpty()
                                && nodes.get(i) == answered.answers().get(0))) {
                    return i;
                }
            }
            throw new IllegalArgumentException("not of this version");
        }

        boolean stoodAt(String start) {
            return start(answered).equals(start);
        }
    }

    /**
     * What came of it.
     *
     * @param occurrences of the amended response
     * @param gone what is not in it, of this and earlier versions
     */
    public record Aligned(Occurrences occurrences, List<Gone> gone) {}

    /**
     * Aligns.
     *
     * @param before the version before, as it was known
     * @param version its number
     * @param goneBefore what had been taken out by then
     */
    public static Aligned of(
            Form form, Answered before, long version, List<Gone> goneBefore, QuestionnaireResponse amended) {
        Alignment alignment = new Alignment(goneBefore, amended);
        alignment.below(before, version, Answered.of(form, amended), "");
        List<Gone> still = new ArrayList<>(alignment.gone);
        goneBefore.stream().filter(each -> !alignment.back.contains(each)).forEach(still::add);
        return new Aligned(alignment.now, List.copyOf(still));
    }

    private void below(@Nullable Answered before, long version, Answered amended, String path) {
        for (FormItem item : amended.item().children()) {
            List<Answered> were = before == null ? List.of() : before.children(item.linkId());
            List<Answered> are = amended.children(item.linkId());
            if (were.isEmpty() && are.isEmpty()) {
                continue;
            }
            String start = (path.isEmpty() ? "" : path + "/") + item.linkId();
            boolean several = item.isGroup() && (item.repeats() || were.size() > 1 || are.size() > 1);
            settle(are, were, version, several ? Pairs.of(are, were, likeness) : Pairs.inOrder(are, were), start);
        }
    }

    /** Says of each which one it is, and goes on below it. */
    private void settle(List<Answered> are, List<Answered> were, long version, Pairs pairs, String start) {
        noteGone(were, version, pairs);
        Numbers numbers = new Numbers();
        for (Answered is : are) {
            Answered was = pairs.before(is);
            Gone again = was == null ? saidBefore(is, start) : null;
            Answered same = again == null ? was : again.answered();
            long from = again == null ? version : again.version();
            String occurrence = same == null ? numbers.next(is) : same.occurrence();
            if (!occurrence.equals(is.occurrence())) {
                now.know(is.node(), occurrence);
            }
            if (!is.item().isGroup() && is.item().repeats()) {
                answers(is, same, from, start);
            }
            below(same, from, is, start + occurrence);
        }
    }

    /** The answers of a question that repeats are several things too. */
    private void answers(Answered is, @Nullable Answered was, long version, String start) {
        List<Answered> are = is.perAnswer();
        List<Answered> were = was == null ? List.of() : was.perAnswer();
        Pairs pairs = Pairs.of(are, were, likeness);
        noteGone(were, version, pairs);
        Numbers numbers = new Numbers();
        for (Answered each : are) {
            if (each.answers().isEmpty()) {
                continue;
            }
            Answered same = pairs.before(each);
            Gone again = same == null ? saidBefore(each, start) : null;
            Answered known = again == null ? same : again.answered();
            now.know(each.answers().get(0), known == null ? numbers.next(each) : known.occurrence());
        }
    }

    private void noteGone(List<Answered> were, long version, Pairs pairs) {
        were.stream()
                .filter(each -> !pairs.isStillThere(each) && each.hasAnswers())
                .forEach(each -> gone.add(new Gone(version, each)));
    }

    private @Nullable Gone saidBefore(Answered is, String start) {
        for (Gone each : goneBefore) {
            if (each.stoodAt(start)
                    && !back.contains(each)
                    && Likeness.key(each.answered()).equals(Likeness.key(is))) {
                back.add(each);
                return each;
            }
        }
        return null;
    }

    private static String start(Answered answered) {
        String path = answered.path();
        return path.substring(0, path.length() - answered.occurrence().length());
    }

    /** A number that no version before has given to something else. */
    private final class Numbers {

        private int given;

        /** An id of its own, else a new number. */
        String next(Answered answered) {
            return answered.occurrence().startsWith("#")
                    ? answered.occurrence()
                    : "[" + amendedVersion + "." + given++ + "]";
        }
    }
}
