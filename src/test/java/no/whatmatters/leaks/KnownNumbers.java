package no.whatmatters.leaks;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.whatmatters.TestPerson;
import no.whatmatters.vocabulary.CompiledGuide;
import no.whatmatters.vocabulary.IdentityNumber;

/** The identity numbers that this JVM's tests have used. */
final class KnownNumbers {

    private static final Pattern NUMBER = Pattern.compile("\\d{11}");

    private KnownNumbers() {}

    /** Of the tests' own persons so far, and of those in the guide's examples. */
    static Set<String> all() {
        Set<String> known = new TreeSet<>(TestPerson.numbersUsed());
        CompiledGuide.files().stream()
                .filter(each -> each.startsWith("example/"))
                .forEach(each -> {
                    Matcher number = NUMBER.matcher(CompiledGuide.read(each));
                    while (number.find()) {
                        if (IdentityNumber.valid(number.group())) {
                            known.add(number.group());
                        }
                    }
                });
        return known;
    }
}
