package no.whatmatters.vocabulary;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/** The compiled guide ({@code ig/package}), as it lies on the class path. {@code contents.txt} lists its files. */
public final class CompiledGuide {

    private static final String FOLDER = "guide/";

    private CompiledGuide() {}

    /** Names of all files, sorted, such as {@code SearchParameter-goal-kind.json} or {@code example/Patient-kari.json}. */
    public static List<String> files() {
        return read("contents.txt").lines().toList();
    }

    /** Version of the guide. */
    public static String version() {
        try {
            return new ObjectMapper()
                    .readTree(read("package.json"))
                    .path("version")
                    .asText();
        } catch (IOException e) {
            throw new UncheckedIOException("The compiled guide's package.json cannot be read", e);
        }
    }

    /**
     * The conformance resources of one FHIR type, as JSON; examples are left out.
     *
     * @param type FHIR type name
     */
    public static Stream<String> resources(String type) {
        return files().stream().filter(name -> name.startsWith(type + "-")).map(CompiledGuide::read);
    }

    /**
     * One example of the guide, as JSON.
     *
     * @param name type and id, such as {@code Bundle-kari-1-discharge}
     */
    public static String example(String name) {
        return read("example/" + name + ".json");
    }

    /**
     * One file's content.
     *
     * @param file name as listed by {@link #files()}
     */
    public static String read(String file) {
        try (InputStream in = CompiledGuide.class.getClassLoader().getResourceAsStream(FOLDER + file)) {
            if (in == null) {
                throw new IllegalStateException("The compiled guide lacks " + file + ": run ig/build.sh.");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("The compiled guide cannot be read: " + file, e);
        }
    }
}
