package no.whatmatters.interaction;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.whatmatters.vocabulary.ServerStatement;
import no.whatmatters.vocabulary.ServerStatement.StoredType;
import org.jspecify.annotations.Nullable;

/** The examples that HL7 publishes with R4. */
final class OfficialExamples {

    /** HL7's build makes a form of every profile; they lack required elements, and are no examples. */
    private static final String GENERATED_FORM = "-questionnaire.json";

    private static final Pattern TYPE = Pattern.compile("\\s*\\{\\s*\"resourceType\"\\s*:\\s*\"(\\w+)\"");

    private static final Set<String> XML = file("spec-xml.txt")
            .lines()
            .map(line -> line.substring(line.lastIndexOf('/') + 1))
            .collect(Collectors.toSet());

    private OfficialExamples() {}

    static @Nullable StoredType typeOf(String example) {
        Matcher type = TYPE.matcher(example);
        return type.lookingAt() ? ServerStatement.ofTheGuide().type(type.group(1)) : null;
    }

    /** Forms first: a response to an unknown form is refused. */
    static List<String> names() {
        List<String> names = file("spec-json.txt")
                .lines()
                .map(line -> line.substring(line.lastIndexOf('/') + 1))
                .filter(name -> !name.endsWith(GENERATED_FORM))
                .sorted()
                .toList();
        return Stream.concat(
                        names.stream().filter(name -> name.startsWith("questionnaire-")),
                        names.stream().filter(name -> !name.startsWith("questionnaire-")))
                .toList();
    }

    static String read(String name) {
        return file("json/spec/" + name);
    }

    /** The same example in XML; null where HL7 has none under that name. */
    static @Nullable String readXml(String name) {
        String file = name.replaceFirst("\\.json$", ".xml");
        return XML.contains(file) ? file("xml/spec/" + file) : null;
    }

    static String file(String resource) {
        try (InputStream in = OfficialExamples.class.getResourceAsStream("/" + resource)) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(resource, e);
        }
    }
}
