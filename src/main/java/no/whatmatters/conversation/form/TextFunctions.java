package no.whatmatters.conversation.form;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.hl7.fhir.exceptions.PathEngineException;
import org.hl7.fhir.r4.model.Base;
import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.StringType;

/**
 * FHIRPath's functions that run a regular expression or make a text grow: counted, and stopped before a text is too long to
 * be built. HAPI's build first. FHIRPath 2.0, section 5.6.
 */
final class TextFunctions {

    /** Longer than anything that a person reads or writes on a form. */
    static final int LONGEST = 1_000_000;

    private TextFunctions() {}

    static List<Base> execute(String name, Steps steps, List<Base> focus, List<List<Base>> parameters) {
        if (focus.isEmpty() || parameters.stream().anyMatch(List::isEmpty)) {
            return List.of();
        }
        if (name.equals("join")) {
            return List.of(text(join(focus, parameters.isEmpty() ? "" : argument(parameters, 0), steps)));
        }
        if (focus.size() > 1 || focus.get(0).primitiveValue() == null) {
            throw new PathEngineException(name + "() needs one text, and got " + focus.size() + " values");
        }
        String text = focus.get(0).primitiveValue();
        return List.of(
                switch (name) {
                    case "matches" ->
                        new BooleanType(matcher(text, parameters, steps).find()).noExtensions();
                    case "matchesFull" ->
                        new BooleanType(matcher(text, parameters, steps).matches()).noExtensions();
                    case "replaceMatches" ->
                        text(replaceMatches(matcher(text, parameters, steps), argument(parameters, 1), steps));
                    case "replace" -> text(replace(text, argument(parameters, 0), argument(parameters, 1), steps));
                    default -> throw new PathEngineException("The function " + name + "() is not known");
                });
    }

    private static Matcher matcher(String text, List<List<Base>> parameters, Steps steps) {
        return Pattern.compile(argument(parameters, 0), Pattern.DOTALL).matcher(new CountedText(text, steps));
    }

    private static String argument(List<List<Base>> parameters, int place) {
        return parameters.get(place).get(0).primitiveValue();
    }

    private static String join(List<Base> focus, String separator, Steps steps) {
        long length = (long) separator.length() * (focus.size() - 1);
        for (Base each : focus) {
            length += String.valueOf(each.primitiveValue()).length();
        }
        build(length, steps);
        return focus.stream().map(Base::primitiveValue).collect(Collectors.joining(separator));
    }

    private static String replace(String text, String pattern, String by, Steps steps) {
        long found = pattern.isEmpty() ? text.length() + 1L : 0;
        for (int at = pattern.isEmpty() ? -1 : text.indexOf(pattern); at >= 0; ) {
            found++;
            at = text.indexOf(pattern, at + pattern.length());
        }
        build(text.length() + found * (by.length() - pattern.length()), steps);
        return text.replace(pattern, by);
    }

    private static String replaceMatches(Matcher matcher, String by, Steps steps) {
        StringBuilder replaced = new StringBuilder();
        while (matcher.find()) {
            build(replaced.length() + (long) by.length(), steps);
            matcher.appendReplacement(replaced, by);
        }
        return matcher.appendTail(replaced).toString();
    }

    private static void build(long length, Steps steps) {
        if (length > LONGEST) {
            throw new Steps.TooMany();
        }
        steps.take(length / FormFunctions.CHARACTERS_PER_STEP);
    }

    private static StringType text(String text) {
        StringType made = new StringType(text);
        made.noExtensions();
        return made;
    }
}
