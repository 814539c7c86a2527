package no.whatmatters.interaction;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.response.Response;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import no.whatmatters.ServerTest;
import no.whatmatters.vocabulary.ServerStatement.StoredType;
import org.junit.jupiter.api.Test;

/**
 * The official examples of R4, of every type that clients may write: each is taken and comes back equal, to the last decimal,
 * or stands with its reason in {@code official-examples-refused.txt}. Their references lead to records of HL7's own server.
 */
class OfficialExamplesTest extends ServerTest {

    private static final Pattern RELATIVE =
            Pattern.compile("((?:\"reference\"\\s*:\\s*|<reference value=)\")(?!#|https?:)");

    /** Given by whoever stores a resource. */
    private static final Pattern OF_THE_SERVER = Pattern.compile("/(id|meta/(versionId|lastUpdated|source))");

    private static final String IN_JSON_ALONE = "json-edge-cases.json";

    private static final String FHIR_XML = "application/fhir+xml";

    /** HL7 labels its XML otherwise. */
    private static final Pattern OF_ITS_FILE = Pattern.compile("/(id|meta/.*)");

    private final Map<String, String> refused = new TreeMap<>();
    private final List<String> changed = new ArrayList<>();
    private Pattern notCompared = OF_THE_SERVER;

    @Test
    void areTakenAndComeBackEqual() throws IOException {
        int taken = 0;
        for (String name : OfficialExamples.names()) {
            String example = OfficialExamples.read(name);
            StoredType type = OfficialExamples.typeOf(example);
            if (type != null && type.writable()) {
                String sent = absolute(example);
                taken += send(name, type.name(), FHIR_JSON, sent, sent) ? 1 : 0;
            }
        }
        assertThat(refused).isEqualTo(expectedRefusals());
        assertThat(changed).isEmpty();
        assertThat(taken).isGreaterThan(250);
    }

    /** What is read in XML is what is read in JSON. Its forms get addresses of their own: HL7 words some of them otherwise. */
    @Test
    void inXmlAreTakenAlike() throws IOException {
        notCompared = OF_ITS_FILE;
        int taken = 0;
        for (String name : OfficialExamples.names()) {
            String example = OfficialExamples.read(name);
            StoredType type = OfficialExamples.typeOf(example);
            String xml = OfficialExamples.readXml(name);
            if (type != null && type.writable() && xml != null) {
                taken += send(name, type.name(), FHIR_XML, renamed(absolute(xml)), renamed(absolute(example))) ? 1 : 0;
            }
        }
        Map<String, String> expected = expectedRefusals();
        expected.remove(IN_JSON_ALONE);
        assertThat(refused).isEqualTo(expected);
        assertThat(changed).isSubsetOf("observation-decimal.json");
        assertThat(taken).isGreaterThan(250);
    }

    private static String renamed(String example) {
        return example.replace("http://hl7.org/fhir/Questionnaire/", "http://hl7.org/fhir/Questionnaire/xml-");
    }

    private static String absolute(String example) {
        return RELATIVE.matcher(example).replaceAll("$1http://hl7.org/fhir/");
    }

    private boolean send(String name, String type, String contentType, String sent, String example) throws IOException {
        Response answer = fhir().contentType(contentType)
                .body(sent)
                .post("/" + type)
                .then()
                .extract()
                .response();
        if (answer.statusCode() != 201) {
            List<String> rules = answer.jsonPath().getList("issue.details.coding.code.flatten()");
            refused.put(name, answer.statusCode() + " " + String.join(" ", new TreeSet<>(rules)));
            return false;
        }
        String stored = fhir().get("/" + type + "/" + answer.path("id")).asString();
        if (!leaves(stored).equals(leaves(example))) {
            changed.add(name);
        }
        return true;
    }

    /** Every value with its place: 1.0 and 1.00 are two decimals; white space in narrative means nothing, nor does null. */
    private Map<String, String> leaves(String json) throws IOException {
        Map<String, String> leaves = new LinkedHashMap<>();
        try (JsonParser parser = new ObjectMapper().createParser(json)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                String place = parser.getParsingContext().pathAsPointer().toString();
                if (token.isScalarValue()
                        && token != JsonToken.VALUE_NULL
                        && !notCompared.matcher(place).matches()) {
                    leaves.put(place, valueOf(parser, token));
                }
            }
        }
        return new TreeMap<>(leaves);
    }

    private static String valueOf(JsonParser parser, JsonToken token) throws IOException {
        if (token.isNumeric()) {
            return parser.getDecimalValue().toString();
        }
        boolean narrative = "div".equals(parser.currentName());
        return token + " " + (narrative ? parser.getText().replaceAll("\\s+", " ") : parser.getText());
    }

    /** Lines of file, status with rules, and reason, with bars between. */
    private static Map<String, String> expectedRefusals() {
        Map<String, String> expected = new TreeMap<>();
        OfficialExamples.file("official-examples-refused.txt")
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> line.split("\\s*\\|\\s*", -1))
                .forEach(parts -> {
                    assertThat(parts).as(parts[0]).hasSize(3);
                    assertThat(parts[2]).as(parts[0]).isNotBlank();
                    expected.put(parts[0], parts[1]);
                });
        return expected;
    }
}
