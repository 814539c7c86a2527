package no.whatmatters.leaks;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.whatmatters.vocabulary.IdentityNumber;

/** What the server has said where others may read along: its log, refusals, headers and links. */
public final class SaidAloud {

    /** Of all, for the whole run. */
    static final SaidAloud DURING_THE_RUN = new SaidAloud();

    private static final Pattern ELEVEN_DIGITS = Pattern.compile("(?<![\\w.-])\\d{11}(?![\\w-])");
    private static final int AROUND = 60;

    private final List<String> texts = Collections.synchronizedList(new ArrayList<>());

    void add(String text) {
        if (!text.isEmpty()) {
            texts.add(text);
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
    List<String> leaks(Collection<String> known) {
        List<String> leaks = new ArrayList<>();
        synchronized (texts) {
            for (String text : texts) {
                known.stream().filter(text::contains).forEach(number -> leaks.add(around(text, text.indexOf(number))));
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
