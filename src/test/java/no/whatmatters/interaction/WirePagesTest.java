package no.whatmatters.interaction;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.whatmatters.ServerTest;
import no.whatmatters.TestPerson;
import no.whatmatters.vocabulary.CompiledGuide;
import org.junit.jupiter.api.Test;

/**
 * The pages that show exchanges byte by byte show what the server answers: their requests are sent as they stand there, and
 * the answers compared. Only ids and times that the server gives, the person and the token are others.
 *
 * <p>Where the server answers in another way, {@code -Dwhatmatters.record=true} writes its answers to {@code ig/input/wire};
 * {@code ig/build.sh} then makes the pages anew.
 */
class WirePagesTest extends ServerTest {

    private static final Path PAGES = Path.of("ig", "input", "pagecontent");
    private static final Path RECORDED = Path.of("ig", "input", "wire");
    private static final ObjectMapper JSON =
            new ObjectMapper().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);
    private static final ObjectWriter LAID_OUT = JSON.writer(new DefaultPrettyPrinter()
            .withSeparators(Separators.createDefaultInstance().withObjectFieldValueSpacing(Separators.Spacing.AFTER))
            .withArrayIndenter(new DefaultIndenter("  ", "\n"))
            .withObjectIndenter(new DefaultIndenter("  ", "\n")));

    private static final Pattern REFERENCE = Pattern.compile("\"reference\"\\s*:\\s*\"([^\"]+)\"");
    private static final Pattern PROVENANCE = Pattern.compile("Provenance/([0-9a-f-]{36})");
    private static final Map<String, String> TIMES = Map.of(
            "discharge", "2026-05-04T09:31:07.214+02:00",
            "resend", "2026-05-04T09:31:07.214+02:00",
            "correction", "2026-05-04T15:00:02.480+02:00",
            "accepted", "2026-05-04T13:00:01.118+02:00",
            "rejected", "2026-05-04T13:00:01.118+02:00");

    private final TestPerson kari = TestPerson.next();

    /** The server's ids, and those of the pages. */
    private final Map<String, String> ids = new LinkedHashMap<>();

    @Test
    void showTheDischargeItsResendAndItsCorrection() throws IOException {
        String sent = shown("discharge", "hospital-system");
        Matcher location =
                Pattern.compile("\"location\":\"(\\w+)/([0-9a-f-]+)/").matcher(sent);
        assertThat(location.results().count()).isGreaterThan(10);
        shown("resend", "hospital-system");
        shown("correction", "hospital-system");
    }

    @Test
    void showTheHandOverAccepted() throws IOException {
        isDischarged();
        shown("accepted", "municipal-epj");
    }

    @Test
    void showTheHandOverRejected() throws IOException {
        isDischarged();
        shown("rejected", "municipal-epj");
    }

    private void isDischarged() throws IOException {
        Page page = Page.of("discharge");
        noteIds(exchange(page, "hospital-system").body());
    }

    /** Sends what the page shows, and compares the answer with it. */
    private String shown(String name, String persona) throws IOException {
        Page page = Page.of(name);
        RawExchange answer = exchange(page, persona);
        if (answer.body().contains("transaction-response")) {
            noteIds(answer.body());
        } else {
            noteReferences(answer.body());
        }
        String answered = head(answer.head(), name) + "\n\n" + body(answer.body(), name);
        if (Boolean.getBoolean("whatmatters.record")) {
            Files.createDirectories(RECORDED);
            Files.writeString(RECORDED.resolve(name + ".http"), answered + "\n");
        } else {
            assertThat(page.answer()).isEqualTo(answered);
        }
        return answer.body();
    }

    private RawExchange exchange(Page page, String persona) throws IOException {
        String body = kari.renamed(withOwnProvenances(page.requestBody()));
        String head = page.requestHead();
        for (Map.Entry<String, String> id : ids.entrySet()) {
            head = head.replace(id.getValue(), id.getKey());
        }
        int length = body.getBytes(StandardCharsets.UTF_8).length;
        head = head.replaceAll("(?m)^DPoP: .*\n", "")
                .replaceAll(
                        "(?m)^Authorization: .*$", Matcher.quoteReplacement("Authorization: Bearer " + token(persona)))
                .replaceAll("(?m)^Host: .*$", "Host: 127.0.0.1:" + port())
                .replaceAll("(?m)^Content-Length: .*$", "Content-Length: " + length);
        return RawExchange.send(port(), head, body);
    }

    /** They have ids of their sender's, and each Kari of the tests her own. */
    private String withOwnProvenances(String body) {
        String own = body;
        for (MatchResult provenance : PROVENANCE.matcher(body).results().toList()) {
            String id = provenance.group(1);
            String other = UUID.nameUUIDFromBytes((kari.prefix() + id).getBytes(StandardCharsets.UTF_8))
                    .toString();
            own = own.replace(id, other);
            ids.put(other, id);
        }
        return own;
    }

    /** The entries of the answer come in the order of those that were sent. */
    private void noteIds(String answer) throws IOException {
        JsonNode entries = JSON.readTree(answer).path("entry");
        JsonNode sent =
                JSON.readTree(CompiledGuide.example("Bundle-kari-1-discharge")).path("entry");
        for (int i = 0; i < sent.size() && entries.size() == sent.size(); i++) {
            String location = entries.get(i).path("response").path("location").asText();
            Matcher id = Pattern.compile("\\w+/([^/]+)(/.*)?").matcher(location);
            String fullUrl = sent.get(i).path("fullUrl").asText();
            if (id.matches() && fullUrl.startsWith("urn:uuid:4b617269-")) {
                ids.putIfAbsent(id.group(1), shownFor(fullUrl));
            }
        }
    }

    /** What the answer refers to stands where the example refers to the same. */
    private void noteReferences(String answer) throws IOException {
        for (JsonNode entry :
                JSON.readTree(CompiledGuide.example("Bundle-kari-1-discharge")).path("entry")) {
            if (entry.path("resource").path("resourceType").asText().equals("Task")) {
                List<String> sent = references(entry.path("resource").toString());
                List<String> shown = references(answer);
                for (int i = 0; i < Math.min(sent.size(), shown.size()); i++) {
                    String id = shown.get(i).substring(shown.get(i).indexOf('/') + 1);
                    if (sent.get(i).startsWith("urn:uuid:")) {
                        ids.putIfAbsent(id, shownFor(sent.get(i)));
                    }
                }
            }
        }
    }

    private static List<String> references(String json) {
        List<String> found = new ArrayList<>();
        REFERENCE.matcher(json).results().forEach(each -> found.add(each.group(1)));
        return found;
    }

    private static String shownFor(String fullUrl) {
        return fullUrl.replaceFirst("urn:uuid:4b617269-(....)-4", "019b0e2a-$1-7");
    }

    private String head(String head, String name) {
        return masked(head, name)
                .replaceAll("(?m)^Date: .*\n?", "")
                .replaceAll("(?m)^(X-Request-ID|x-request-id): .*$", "$1: 7Yq2mXr0cVb1Lk3d")
                .replaceAll("(?m)^Last-Modified: .*$", "Last-Modified: Mon, 04 May 2026 11:00:01 GMT")
                .strip();
    }

    private String body(String body, String name) throws IOException {
        return LAID_OUT.writeValueAsString(JSON.readTree(masked(body, name)));
    }

    private String masked(String answer, String name) {
        String masked = answer.replace("http://127.0.0.1:" + port() + "/fhir", "https://whatmatters.example/fhir")
                .replace(kari.identityNumber(), "12894345029")
                .replace("\"" + kari.prefix() + ".", "\"4711.");
        for (Map.Entry<String, String> id : ids.entrySet()) {
            masked = masked.replace(id.getKey(), id.getValue());
        }
        String time = TIMES.getOrDefault(name, "");
        return masked.replaceAll("(\"lastUpdated\":\")[^\"]+", "$1" + time)
                .replaceAll("(\"lastModified\":\")20(?!26-05-04)[^\"]+", "$1" + time)
                .replaceAll("(\"source\":\"#)[^\"]+", "$17Yq2mXr0cVb1Lk3d");
    }

    /** A page of the guide. */
    private record Page(String requestHead, String requestBody, String answer) {

        static Page of(String name) throws IOException {
            String[] blocks =
                    Files.readString(PAGES.resolve("wire-" + name + ".md")).split("\n~~~\n", -1);
            int body = blocks[1].indexOf("\n\n");
            return new Page(blocks[1].substring(0, body), blocks[1].substring(body + 2), blocks[3]);
        }
    }
}
