package no.whatmatters.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Stream;
import no.whatmatters.ServerTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The faults that senders make most, made: each is told by its rule, and in Norwegian never in the English of the validator.
 * One line for each, in {@code common-faults.txt}: the rule, the type, and what is wrong in a resource of it.
 */
class FaultsOfSendersTest extends ServerTest {

    private static final int FEWEST = 45;

    /**
     * A line of the list.
     *
     * @param rule what it must be told by, last part
     * @param json the resource
     */
    record Wrong(String rule, String type, String json) {

        static Wrong of(String line) {
            String[] parts = line.split("\\s*\\|\\s*", 3);
            return new Wrong(parts[0], parts[1], "{\"resourceType\": \"" + parts[1] + "\", " + parts[2] + "}");
        }

        @Override
        public String toString() {
            return rule + " in " + json;
        }
    }

    static List<Wrong> faults() throws java.io.IOException {
        try (var in = Objects.requireNonNull(FaultsOfSendersTest.class.getResourceAsStream("/common-faults.txt"))) {
            return new String(in.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(Wrong::of)
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("faults")
    void areToldInTheLanguageOfTheCaller(Wrong wrong) {
        JsonPath english = told(wrong, "en");
        JsonPath bokmaal = told(wrong, "nb");
        JsonPath nynorsk = told(wrong, "nn");
        List<String> rules = rules(english);
        assertThat(rules)
                .anyMatch(rule -> rule.substring(rule.lastIndexOf('#') + 1).equals(wrong.rule()));
        assertThat(rules(bokmaal)).isEqualTo(rules);
        assertThat(rules(nynorsk)).isEqualTo(rules);
        for (JsonPath norwegian : List.of(bokmaal, nynorsk)) {
            assertThat(texts(norwegian)).doesNotContainAnyElementsOf(texts(english));
            assertThat(norwegian.getList("issue.diagnostics")).containsOnlyNulls();
        }
        assertThat(Stream.of(english, bokmaal, nynorsk).flatMap(each -> texts(each).stream()))
                .allMatch(text -> !text.contains("…") && !text.matches(".*\\{\\d}.*"), "has all its words");
        assertThat(english.getList("issue.expression.flatten()")).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = FEWEST)
    void areAsManyAsWeSay(int fewest) throws java.io.IOException {
        assertThat(new TreeSet<>(faults().stream().map(Wrong::rule).toList())).hasSizeGreaterThanOrEqualTo(fewest);
    }

    private JsonPath told(Wrong wrong, String language) {
        return fhir().urlEncodingEnabled(false)
                .header("Accept-Language", language)
                .contentType(FHIR_JSON)
                .body(wrong.json())
                .post("/" + wrong.type() + "/$validate")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static List<String> rules(JsonPath told) {
        return told.getList("issue.details.coding.code.flatten()");
    }

    private static List<String> texts(JsonPath told) {
        return new ArrayList<>(told.getList("issue.details.text"));
    }
}
