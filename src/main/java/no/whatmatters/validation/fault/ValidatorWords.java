package no.whatmatters.validation.fault;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.whatmatters.endpoint.refusal.Language;

/**
 * Takes what a message of the validator is about out of its English sentence. The validator gives only the finished sentence;
 * its own templates tell where the names and values stand.
 */
public final class ValidatorWords {

    private static final ResourceBundle TEMPLATES = ResourceBundle.getBundle("Messages", Locale.ROOT);
    private static final Pattern PLACE = Pattern.compile("\\{(\\d)}");
    private static final Map<String, Template> PARSED = new ConcurrentHashMap<>();

    /** To find words in what quotes a long text of somebody's can take for ever. */
    private static final int LONGEST = 4_000;

    /** The rules that we have a text for. */
    private static final List<String> TOLD = FaultTexts.bundle(Language.ENGLISH).keySet().stream()
            .filter(ValidatorWords::hasTemplate)
            .toList();

    /**
     * A template as a pattern.
     *
     * @param begin what every such sentence begins with
     * @param sentence matches the finished sentence
     * @param places which argument each group is
     */
    private record Template(String begin, Pattern sentence, List<Integer> places) {

        boolean fits(String told) {
            return told.startsWith(begin) && sentence.matcher(told).matches();
        }
    }

    private ValidatorWords() {}

    /**
     * The arguments of the sentence by their place in the template, empty strings where the template leaves one out; none
     * where the sentence is not of this rule.
     */
    public static List<String> arguments(String rule, String sentence) {
        if (sentence.length() > LONGEST) {
            return List.of();
        }
        Template template = PARSED.computeIfAbsent(rule, ValidatorWords::parse);
        Matcher words = template.sentence().matcher(sentence);
        if (!words.matches()) {
            return List.of();
        }
        List<String> arguments = new ArrayList<>();
        for (int i = 0; i < template.places().size(); i++) {
            int place = template.places().get(i);
            while (arguments.size() <= place) {
                arguments.add("");
            }
            arguments.set(place, words.group(i + 1));
        }
        return arguments;
    }

    /** The rule whose sentence it is, of those that we have a text for; the validator does not name it with every message. */
    public static Optional<String> ruleOf(String sentence) {
        if (sentence.length() > LONGEST) {
            return Optional.empty();
        }
        return TOLD.stream()
                .filter(rule ->
                        PARSED.computeIfAbsent(rule, ValidatorWords::parse).fits(sentence))
                .findFirst();
    }

    private static Template parse(String rule) {
        String template = template(rule);
        StringBuilder sentence = new StringBuilder();
        List<Integer> places = new ArrayList<>();
        Matcher place = PLACE.matcher(template);
        int end = 0;
        while (place.find()) {
            sentence.append(Pattern.quote(template.substring(end, place.start())))
                    .append("(.*?)");
            places.add(Integer.valueOf(place.group(1)));
            end = place.end();
        }
        sentence.append(Pattern.quote(template.substring(end)));
        String begin = place.reset().find() ? template.substring(0, place.start()) : template;
        return new Template(begin, Pattern.compile(sentence.toString(), Pattern.DOTALL), places);
    }

    private static boolean hasTemplate(String rule) {
        return TEMPLATES.containsKey(rule) || TEMPLATES.containsKey(rule + "_one");
    }

    private static String template(String rule) {
        for (String key : List.of(rule, rule + "_one", rule + "_other")) {
            if (TEMPLATES.containsKey(key)) {
                return TEMPLATES.getString(key).replace("''", "'");
            }
        }
        return rule;
    }
}
