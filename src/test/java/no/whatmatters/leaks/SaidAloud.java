package no.whatmatters.leaks;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.whatmatters.vocabulary.IdentityNumber;

/** What the server has said where others may read along: its log, refusals, headers and links. */
public final class SaidAloud {

    /** Of all, for the whole run. */
    static final SaidAloud DURING_THE_RUN = new SaidAloud();

    /** Names and tags of what the server has measured, in the whole run. */
    static final SaidAloud METRICS = new SaidAloud();

    private static final Pattern ELEVEN_DIGITS = Pattern.compile("(?<![\\w.-])\\d{11}(?![\\w-])");
    /** Eleven digits at every place, also within more: the place of each is what is found. */
    private static final Pattern WITHIN_DIGITS = Pattern.compile("(?=(\\d{11}))");

    private static final int AROUND = 60;

    private final List<String> texts = Collections.synchronizedList(new ArrayList<>());

    void add(String text) {
        if (!text.isEmpty()) {
            texts.add(text);
        }
    }

    /** Whether one of the texts has these words. */
    boolean has(String words) {
        synchronized (texts) {
            return texts.stream().anyMatch(each -> each.contains(words));
        }
    }

    int size() {
        return texts.size();
    }

    /**
     * Where an identity number stands: one of these, in whatever surroundings, or any other as a word of its own.
     *
     * @param known numbers that were used
     */
    List<String> leaks(Set<String> known) {
        List<String> leaks = new ArrayList<>();
        synchronized (texts) {
            for (String text : texts) {
                Set<String> told = new HashSet<>();
                Matcher within = WITHIN_DIGITS.matcher(text);
                while (within.find()) {
                    if (known.contains(within.group(1)) && told.add(within.group(1))) {
                        leaks.add(around(text, within.start()));
                    }
                }
                Matcher word = ELEVEN_DIGITS.matcher(text);
                while (word.find()) {
                    if (!known.contains(word.group()) && IdentityNumber.valid(word.group())) {
                        leaks.add(around(text, word.start()));
                    }
                }
            }
        }
        return leaks;
    }

    private static String around(String text, int place) {
        return text.substring(Math.max(0, place - AROUND), Math.min(text.length(), place + 11 + AROUND));
    }
}
